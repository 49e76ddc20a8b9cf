package id.giliran.counterclient.signin;

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
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.ActResult;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.ConsentRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.SignInRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People who show who they are, with a hub written by hand. */
final class SecretsTest {
    private final SampleHub hub = new SampleHub();
    private final List<String> entered = new ArrayList<>();
    private long nanos;
    private final SignInViewModel signIn = make(Optional.of(3));

    @Test
    void nobodySignsInWithoutASecretAndNoneIsKept() {
        come("197805", "");
        assertThat(signIn.stateProperty().get().hint()).isEqualTo("Isi PIN atau kata sandi.");
        signIn.signIn();
        assertThat(hub.asked()).isEmpty();
        signIn.secretProperty().set("902417");
        signIn.signIn();
        assertThat(hub.lastRequest()).isEqualTo(new SignInRequest("197805", null, "902417"));
        assertThat(signIn.secretProperty().get()).isEmpty();
        assertThat(entered).containsExactly("3 197805");
    }

    @Test
    void wrongSecretIsToldAndTypedAnew() {
        hub.refuse("sign-in", "sign-in-refused", Map.of());
        come("197805", "902418");
        signIn.signIn();
        assertThat(trouble()).startsWith("Nomor pegawai dan PIN atau kata sandi tidak cocok.");
        assertThat(signIn.secretProperty().get()).isEmpty();
        assertThat(entered).isEmpty();
    }

    @Test
    void whoeverMustWaitSeesHowLongAndSomebodyElseNeedNot() {
        hub.refuse("sign-in", "sign-in-delayed", Map.of("seconds", "12"));
        come("197805", "902418");
        signIn.signIn();
        assertThat(signIn.stateProperty().get().hint()).contains("12 detik");
        assertThat(signIn.asking().troubleProperty().get()).isEmpty();
        hub.pass(Duration.ofSeconds(5));
        signIn.tick();
        assertThat(signIn.stateProperty().get().hint()).contains("7 detik");
        come("198811", "445210");
        assertThat(signIn.stateProperty().get().ready()).isTrue();
        come("197805", "902417");
        assertThat(signIn.stateProperty().get().ready()).isFalse();
        hub.pass(Duration.ofSeconds(8));
        signIn.tick();
        assertThat(signIn.stateProperty().get().ready()).isTrue();
    }

    @Test
    void firstSecretIsChangedAndTheSigningInGoesOn() {
        hub.answer(act -> act.request() instanceof SignInRequest request && "111222".equals(request.secret())
                ? refused("secret-must-change", Map.of())
                : new ActResult.Done<>(ActReply.DONE));
        come("197805", "111222");
        signIn.signIn();
        NewSecret open = signIn.newSecretProperty().get().orElseThrow();
        open.chosenProperty().set("kucing hitam lewat");
        assertThat(open.missingProperty().get()).isEqualTo("Ulangi yang baru dengan sama.");
        open.repeatedProperty().set("kucing hitam lewat");
        pause();
        signIn.changeSecret();
        assertThat(hub.asked().get(1).request())
                .isEqualTo(new ChangeSecretRequest("197805", "111222", "kucing hitam lewat"));
        assertThat(hub.lastRequest()).isEqualTo(new SignInRequest("197805", null, "kucing hitam lewat"));
        assertThat(entered).containsExactly("3 197805");
        assertThat(signIn.secretProperty().get()).isEmpty();
        assertThat(signIn.newSecretProperty().get()).isEmpty();
    }

    @Test
    void secretThatTheHubFindsWeakIsChosenAnew() {
        hub.answer(act -> act.request() instanceof SignInRequest
                ? refused("secret-must-change", Map.of())
                : refused("secret-too-weak", Map.of("least", "6", "why", "short")));
        come("197805", "111222");
        signIn.signIn();
        NewSecret open = signIn.newSecretProperty().get().orElseThrow();
        open.chosenProperty().set("1234");
        open.repeatedProperty().set("1234");
        pause();
        signIn.changeSecret();
        assertThat(open.missingProperty().get()).isEqualTo("Terlalu pendek: sedikitnya 6 huruf atau angka.");
        open.chosenProperty().set("12345");
        assertThat(open.missingProperty().get()).isEqualTo("Ulangi yang baru dengan sama.");
        signIn.leaveNewSecret();
        assertThat(signIn.secretProperty().get()).isEmpty();
    }

    @Test
    void whoeverOpensTheDayShowsWhoTheyAreAndThenSignsInWithTheSame() {
        hub.answer(act -> act.request() instanceof OpenDayRequest && hub.asked().size() == 1
                ? refused("consent-needed", Map.of("act", "open-day"))
                : new ActResult.Done<>(ActReply.DONE));
        show(null);
        come("197805", "902417");
        signIn.openDay();
        assertThat(hub.asked().get(1).request()).isEqualTo(new ConsentRequest(3, "open-day", "197805", "902417"));
        assertThat(hub.lastRequest()).isEqualTo(new OpenDayRequest(MONDAY));
        show(MONDAY);
        assertThat(signIn.stateProperty().get().ready()).isTrue();
    }

    @Test
    void dayIsNotOpenedByNobodyAndTheHubIsNotAskedForEver() {
        hub.refuse("open", "consent-needed", Map.of("act", "open-day"));
        show(null);
        signIn.openDay();
        assertThat(trouble()).startsWith("Isi nomor pegawai dan PIN");
        come("197805", "902417");
        signIn.asking().dismiss();
        pause();
        signIn.openDay();
        assertThat(hub.acts()).containsExactly("open", "open", "consents", "open");
    }

    @Test
    void computerOfOneCounterOffersNoOther() {
        signIn.choose(4);
        assertThat(signIn.stateProperty().get().chosen()).contains(3);
        assertThat(signIn.stateProperty().get().counters())
                .filteredOn(SignInState.CounterTile::here)
                .extracting(SignInState.CounterTile::counter)
                .containsExactly(3);
        SignInViewModel byHand = make(Optional.empty());
        byHand.choose(4);
        assertThat(byHand.stateProperty().get().chosen()).contains(4);
    }

    /** Time in which a second press is one that was meant. */
    private void pause() {
        nanos += Duration.ofSeconds(2).toNanos();
    }

    private void come(String person, String secret) {
        signIn.operatorProperty().set(person);
        signIn.secretProperty().set(secret);
    }

    private String trouble() {
        return signIn.asking().troubleProperty().get().orElseThrow().sentence();
    }

    private static ActResult<ActReply> refused(String code, Map<String, String> facts) {
        return new ActResult.Refused<>(Problem.of(403, code, "Refused.", "Because.", facts));
    }

    private SignInViewModel make(Optional<Integer> counter) {
        Wording wording = SampleWords.in("id");
        Asking asking = new Asking(new Means(hub, Runnable::run, Runnable::run, () -> nanos, wording));
        ScreenMeans means = new ScreenMeans(
                asking,
                new KioskWatch(wording),
                () -> Optional.of(hub.now()),
                wording,
                new KeyCaps(KeyPlan.of(Map.of()), wording));
        SignInPreset preset = new SignInPreset(counter, "", false, true, "");
        SignInViewModel made = new SignInViewModel(means, preset, (at, person) -> entered.add(at + " " + person));
        made.show(hub.fresh(SampleOffice.office(MONDAY)));
        return made;
    }

    private void show(@Nullable LocalDate day) {
        signIn.show(hub.fresh(SampleOffice.office(day)));
    }
}
