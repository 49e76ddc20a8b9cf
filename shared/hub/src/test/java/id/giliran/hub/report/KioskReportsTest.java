package id.giliran.hub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.view.KioskLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KioskReportsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private final KioskReports reports = new KioskReports(3);

    @Test
    void nobodyIsKnownBeforeTheFirstReport() {
        assertThat(reports.lines(NINE)).isEmpty();
    }

    @Test
    void theNewestReportOfEachKioskIsKeptByNumber() {
        reports.report(2, report(true), NINE);
        reports.report(1, report(true), NINE);
        reports.report(1, report(false, "paper-out"), NINE);

        assertThat(reports.lines(NINE))
                .containsExactly(
                        new KioskLine(1, "Kios", true, false, Set.of(PrinterState.PAPER_OUT), 40),
                        new KioskLine(2, "Kios", true, true, Set.of(), 40));
    }

    @Test
    void onlyWhatIsNewIsTold() {
        assertThat(reports.report(1, report(true), NINE)).isTrue();
        assertThat(reports.report(1, report(true), NINE.plusSeconds(5))).isFalse();
        assertThat(reports.report(1, report(true, "paper-near-end"), NINE.plusSeconds(6)))
                .isTrue();
        assertThat(reports.report(1, report(true, "paper-near-end", "sings"), NINE.plusSeconds(7)))
                .as("a word of a newer kiosk")
                .isFalse();
    }

    @Test
    void aKioskThatIsSilentForMoreThanFifteenSecondsIsNotConnectedUntilItSpeaksAgain() {
        reports.report(1, report(true), NINE);

        assertThat(reports.lines(NINE.plusSeconds(15)).getFirst().connected()).isTrue();
        KioskLine silent = reports.lines(NINE.plusSeconds(15).plusMillis(1)).getFirst();
        assertThat(silent.connected()).isFalse();
        assertThat(silent.canPrint()).isFalse();

        assertThat(reports.report(1, report(true), NINE.plus(Duration.ofMinutes(1))))
                .isTrue();
        assertThat(reports.lines(NINE.plus(Duration.ofMinutes(1))).getFirst().connected())
                .isTrue();
    }

    @Test
    void onlyKiosksOfTheOfficeAreHeardSoThatNothingGrows() {
        assertThat(reports.knows(3)).isTrue();
        assertThat(reports.knows(4)).isFalse();
        assertThat(reports.knows(0)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> reports.report(4, report(true), NINE));
    }

    @Test
    void everyTroubleHasASentenceThatSaysWhatToDo() {
        for (PrinterState state : PrinterState.values()) {
            reports.report(1, report(state.isOnlyWarning(), state.word()), NINE);

            assertThat(KioskNotices.of(reports.lines(NINE)))
                    .singleElement()
                    .asString()
                    .matches("Kiosk 1 \\(Kios\\) (is|has) .+: .+\\.");
        }
    }

    @Test
    void aTechnicianReadsWhatIsTheMatterKioskByKiosk() {
        reports.report(1, report(false, "cover-open", "paper-out"), NINE.plusSeconds(20));
        reports.report(2, report(true), NINE);
        reports.report(3, report(false), NINE.plusSeconds(20));

        assertThat(KioskNotices.of(reports.lines(NINE.plusSeconds(20))))
                .containsExactly(
                        "Kiosk 1 (Kios) is out of paper: put in a new roll.",
                        "Kiosk 1 (Kios) has its printer cover open: close it.",
                        "Kiosk 2 (Kios) is silent: look whether it is switched on and its cable is in.",
                        "Kiosk 3 (Kios) gives no tickets: look at its screen.");
    }

    @Test
    void aKioskWithoutTroubleNeedsNobody() {
        reports.report(1, report(true), NINE);

        assertThat(KioskNotices.of(reports.lines(NINE))).isEmpty();
    }

    private static KioskReportRequest report(boolean canPrint, String... printer) {
        return new KioskReportRequest("Kios", "1.0", canPrint, List.copyOf(Arrays.asList(printer)), 40);
    }
}
