package id.giliran.counterclient.signin;

import static id.giliran.counterclient.sample.SampleOffice.FRIDAY;
import static id.giliran.counterclient.sample.SampleOffice.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.signin.SignInState.CounterTile;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.Link;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.SignInRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SigningInTest {
    private final SampleHub hub = new SampleHub();
    private final List<Integer> signedIn = new ArrayList<>();

    @Test
    void countersTellWhatTheyServeAndWhoWorksThere() {
        SignInViewModel signIn = opened(MONDAY);
        assertThat(state(signIn).counters())
                .contains(
                        new CounterTile(
                                1,
                                "Loket 1",
                                "Paspor baru, Penggantian paspor, Percepatan paspor",
                                "Dipakai Rina W.",
                                "12 menunggu",
                                false,
                                true),
                        new CounterTile(
                                4,
                                "Loket 4",
                                "Pengambilan paspor, Informasi dan pengaduan",
                                "Bebas",
                                "0 menunggu",
                                true,
                                true));
        assertThat(state(signIn).counters().get(1).status()).isEqualTo("Istirahat, Budi S.");
        assertThat(state(signIn).clock()).isEqualTo("09.42");
        assertThat(state(signIn).dayCard()).isEmpty();
    }

    @Test
    void counterThenNameThenSigningIn() {
        SignInViewModel signIn = opened(MONDAY);
        assertThat(state(signIn).hint()).isEqualTo("Pilih loket dahulu.");
        signIn.choose(3);
        assertThat(state(signIn).hint()).isEqualTo("Isi nomor pegawai.");
        signIn.signIn();
        assertThat(hub.asked()).isEmpty();
        signIn.operatorProperty().set("  Budi S. ");
        assertThat(state(signIn).ready()).isTrue();
        signIn.signIn();
        assertThat(hub.asked().getFirst().path()).endsWith("/counters/3/sign-in");
        assertThat(hub.lastRequest()).isEqualTo(new SignInRequest("Budi S."));
        assertThat(signedIn).containsExactly(3);
    }

    @Test
    void counterInUseIsTakenOverOnlyAfterAsking() {
        SignInViewModel signIn = opened(MONDAY);
        signIn.choose(5);
        signIn.operatorProperty().set("Rina W.");
        assertThat(state(signIn).hint()).contains("Siti Rahmawati", "mengambil alih");
        signIn.signIn();
        assertThat(hub.asked()).isEmpty();
        assertThat(signIn.questionProperty().get().orElseThrow().advice()).contains("Siti Rahmawati", "K002");
        signIn.leaveQuestion();
        assertThat(hub.asked()).isEmpty();
        signIn.signIn();
        signIn.takeOver();
        assertThat(hub.lastRequest()).isEqualTo(new SignInRequest("Rina W.", true));
        assertThat(signedIn).containsExactly(5);
    }

    @Test
    void ownCounterIsTakenUpAgainWithoutAQuestion() {
        SignInViewModel signIn = opened(MONDAY);
        signIn.choose(5);
        signIn.operatorProperty().set("Siti Rahmawati");
        assertThat(state(signIn).hint()).isEmpty();
        signIn.signIn();
        assertThat(hub.lastRequest()).isEqualTo(new SignInRequest("Siti Rahmawati"));
    }

    @Test
    void tooLongNameAndUnknownCounterAreTold() {
        SignInViewModel signIn = opened(MONDAY);
        signIn.choose(99);
        assertThat(state(signIn).hint()).contains("tidak punya loket 99");
        signIn.choose(3);
        signIn.operatorProperty().set("n".repeat(41));
        assertThat(state(signIn).hint()).isEqualTo("Nomor pegawai paling banyak 40 huruf.");
    }

    @Test
    void dayThatIsNotOpenIsOpenedByAPerson() {
        SignInViewModel signIn = opened(null);
        signIn.choose(3);
        signIn.operatorProperty().set("Rina W.");
        assertThat(state(signIn).ready()).isFalse();
        assertThat(state(signIn).hint()).isEqualTo("Mulai hari kerja dahulu.");
        assertThat(state(signIn).dayCard().orElseThrow().title()).isEqualTo("Mulai hari kerja Senin, 23 November 2026");
        signIn.openDay();
        assertThat(hub.lastRequest()).isEqualTo(new OpenDayRequest(MONDAY));
        show(signIn, MONDAY);
        assertThat(state(signIn).ready()).isTrue();
        assertThat(signedIn).isEmpty();
    }

    @Test
    void olderOpenDaySaysHowManyNumbersAreLeft() {
        SignInViewModel signIn = opened(FRIDAY);
        assertThat(state(signIn).dayCard().orElseThrow().advice())
                .isEqualTo("Hari kerja Jumat, 20 November 2026 masih terbuka. 10 nomor yang tersisa akan dicatat tidak"
                        + " terlayani, lalu nomor mulai lagi dari 001.");
    }

    @Test
    void openDayIsNotOpenedAgain() {
        SignInViewModel signIn = opened(MONDAY);
        signIn.openDay();
        assertThat(hub.asked()).isEmpty();
    }

    @Test
    void refusedSigningInStaysHereAndSaysWhy() {
        SignInViewModel signIn = opened(MONDAY);
        hub.refuse("counter-taken", Map.of("operator", "Budi S."));
        signIn.choose(3);
        signIn.operatorProperty().set("Rina W.");
        signIn.signIn();
        assertThat(signedIn).isEmpty();
        assertThat(signIn.asking().troubleProperty().get().orElseThrow().sentence())
                .contains("Budi S.");
    }

    @Test
    void signingInAtOnceWaitsForTheDayAndHappensOnce() {
        SignInViewModel signIn = make(new SignInPreset(Optional.of(3), "Rina W.", true, false, ""));
        show(signIn, null);
        assertThat(signedIn).isEmpty();
        show(signIn, MONDAY);
        show(signIn, MONDAY);
        assertThat(signedIn).containsExactly(3);
    }

    @Test
    void hubThatCannotBeReachedIsToldAndNothingCanBePressed() {
        SignInViewModel signIn = opened(MONDAY);
        signIn.choose(3);
        signIn.operatorProperty().set("Rina W.");
        signIn.show(hub.broken(Link.LOST, SampleOffice.office(MONDAY)));
        assertThat(state(signIn).link().orElseThrow().words()).contains("terputus sejak pukul 09.42");
        assertThat(state(signIn).ready()).isFalse();
    }

    private SignInViewModel opened(@Nullable LocalDate day) {
        SignInViewModel signIn = make(new SignInPreset(Optional.empty(), "", false, false, ""));
        show(signIn, day);
        return signIn;
    }

    private SignInViewModel make(SignInPreset preset) {
        Wording wording = SampleWords.in("id");
        Asking asking = new Asking(new Means(hub, Runnable::run, Runnable::run, () -> 0, wording));
        ScreenMeans means = new ScreenMeans(
                asking,
                new KioskWatch(wording),
                () -> Optional.of(hub.now()),
                wording,
                new KeyCaps(KeyPlan.of(Map.of()), wording));
        return new SignInViewModel(means, preset, (counter, operator) -> signedIn.add(counter));
    }

    private void show(SignInViewModel signIn, @Nullable LocalDate day) {
        signIn.show(hub.fresh(SampleOffice.office(day)));
    }

    private static SignInState state(SignInViewModel signIn) {
        return signIn.stateProperty().get();
    }
}
