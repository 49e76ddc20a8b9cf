package id.giliran.counterclient.kiosks;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.goneKiosk;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleWords;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KioskWatchTest {
    private final KioskWatch watch = new KioskWatch(SampleWords.in("id"));

    @ParameterizedTest
    @EnumSource
    void everyStateIsOneSentenceWithTheKioskTheTroubleAndTheRemedyInEachLanguage(PrinterState state) {
        for (String language : List.of("id", "en")) {
            KioskWatch both = new KioskWatch(SampleWords.in(language));
            both.show(List.of(kiosk(1, state)), NOW, "Asia/Jakarta");
            List<KioskNotice> notices = both.noticesProperty().get();
            assertThat(notices).hasSize(1);
            assertThat(notices.getFirst().fault()).isEqualTo(!state.isOnlyWarning());
            assertThat(notices.getFirst().words())
                    .startsWith("Kios 1: ")
                    .contains(" — ")
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @Test
    void outOfPaperSaysWhatToDo() {
        show(kiosk(1, PrinterState.PAPER_OUT));
        assertThat(words()).containsExactly("Kios 1: kertas habis — pasang gulungan baru.");
    }

    @Test
    void nearEndTellsThePercentWhereTheMeterKnowsIt() {
        show(new KioskLine(2, "Kios 2", true, true, Set.of(PrinterState.PAPER_NEAR_END), 8));
        assertThat(words()).containsExactly("Kios 2: kertas hampir habis, sisa 8 persen — siapkan gulungan baru.");
        show(kiosk(2, PrinterState.PAPER_NEAR_END));
        assertThat(words()).containsExactly("Kios 2: kertas hampir habis — siapkan gulungan baru.");
    }

    @Test
    void faultsComeBeforeWarningsWhateverTheKiosksNumber() {
        show(kiosk(1, PrinterState.TICKET_NOT_TAKEN), kiosk(2), kiosk(3, PrinterState.COVER_OPEN), goneKiosk(4));
        assertThat(watch.noticesProperty().get()).extracting(KioskNotice::kiosk).containsExactly(3, 4, 1);
    }

    @Test
    void whatFollowsFromAnotherTroubleIsNotTold() {
        show(kiosk(1, PrinterState.PAPER_OUT, PrinterState.PAPER_NEAR_END, PrinterState.OFFLINE));
        assertThat(words()).containsExactly("Kios 1: kertas habis — pasang gulungan baru.");
    }

    @Test
    void kioskThatCannotPrintForAReasonOfANewerHubIsToldAllTheSame() {
        show(new KioskLine(1, "Kios 1", true, false, Set.of(PrinterState.PAPER_NEAR_END), 5));
        assertThat(words()).first().isEqualTo("Kios 1: printer tidak dapat mencetak — lihat petunjuk di layar kios.");
        assertThat(watch.noticesProperty().get()).hasSize(2);
    }

    @Test
    void goneKioskIsToldSinceWhenIfThatWasSeen() {
        show(goneKiosk(2));
        assertThat(words()).first().asString().startsWith("Kios 2 tidak tersambung — ");
        show(kiosk(2));
        assertThat(words()).isEmpty();
        show(NOW.plus(Duration.ofMinutes(3)), goneKiosk(2));
        show(NOW.plus(Duration.ofMinutes(9)), goneKiosk(2));
        assertThat(words()).first().asString().startsWith("Kios 2 tidak tersambung sejak pukul 09.45 — ");
    }

    @Test
    void kioskWithoutANameHasItsNumber() {
        show(new KioskLine(7, "", false, false, Set.of(), -1));
        assertThat(words()).first().asString().startsWith("Kios 7 tidak tersambung");
    }

    @Test
    void listOpensOnlyForSeveralAndClosesWhenAllIsWell() {
        show(kiosk(1, PrinterState.PAPER_OUT));
        watch.toggle();
        assertThat(watch.openProperty().get()).isFalse();
        show(kiosk(1, PrinterState.PAPER_OUT), goneKiosk(2));
        watch.toggle();
        assertThat(watch.openProperty().get()).isTrue();
        show(kiosk(1), kiosk(2));
        assertThat(watch.openProperty().get()).isFalse();
        assertThat(words()).isEmpty();
    }

    @Test
    void visitorWhoCallsComesFirstUntilSomebodyGoesThere() {
        show(kiosk(1, PrinterState.PAPER_OUT), calling(3), calling(2));
        assertThat(words()).first().isEqualTo("Kios 2: pengunjung minta bantuan.");
        assertThat(watch.calling()).contains(2);

        watch.answered(2);
        assertThat(watch.calling()).contains(3);
        assertThat(words()).endsWith("Kios 2: petugas menuju ke pengunjung yang minta bantuan.");
        show(calling(2));
        assertThat(watch.calling()).isEmpty();

        show(kiosk(2));
        assertThat(words()).isEmpty();
        show(calling(2));
        assertThat(watch.calling()).contains(2);
    }

    @Test
    void callThatAnotherCounterHasAnsweredIsNoCallAnyMore() {
        show(new KioskLine(2, "Kios 2", true, true, Set.of(), 50, true, true));
        assertThat(watch.calling()).isEmpty();
        assertThat(words()).containsExactly("Kios 2: petugas menuju ke pengunjung yang minta bantuan.");
    }

    @Test
    void nobodyIsSaidToCallAtAKioskThatIsSilent() {
        show(new KioskLine(2, "Kios 2", false, false, Set.of(), -1, true));
        assertThat(watch.calling()).isEmpty();
    }

    private static KioskLine calling(int kiosk) {
        return new KioskLine(kiosk, "Kios " + kiosk, true, true, Set.of(), 50, true);
    }

    private void show(KioskLine... kiosks) {
        show(NOW, kiosks);
    }

    private void show(Instant now, KioskLine... kiosks) {
        watch.show(List.of(kiosks), now, "Asia/Jakarta");
    }

    private List<String> words() {
        return watch.noticesProperty().get().stream().map(KioskNotice::words).toList();
    }
}
