package id.giliran.kiosk.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.ManualTiming;
import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.KioskReportRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KioskConditionTest {
    private final ManualTiming timing = new ManualTiming();
    private final KioskCondition condition = new KioskCondition("Kios 1", "0.1.0", timing);

    @Test
    void wellPrinterIsToldAsThat() {
        assertThat(condition.report(PrinterLook.WELL, false))
                .isEqualTo(new KioskReportRequest("Kios 1", "0.1.0", true, List.of(), -1, false));
    }

    @Test
    void faultAndWarningsTravelAsWords() {
        PrinterLook look = new PrinterLook(
                Optional.of(Reason.COVER_OPEN), Set.of(PrinterState.COVER_OPEN, PrinterState.PAPER_NEAR_END), 7);

        assertThat(condition.report(look, true))
                .isEqualTo(new KioskReportRequest(
                        "Kios 1", "0.1.0", false, List.of("paper-near-end", "cover-open"), 7, true));
    }

    @Test
    void ticketInThePresenterIsNewsOnlyWhenItStaysThere() {
        PrinterLook there = new PrinterLook(Optional.empty(), Set.of(PrinterState.TICKET_NOT_TAKEN), 50);
        assertThat(condition.report(there, false).printer()).isEmpty();
        timing.pass(Duration.ofSeconds(8));
        assertThat(condition.report(there, false).printer()).isEmpty();
        timing.pass(Duration.ofSeconds(2));
        assertThat(condition.report(there, false).printer()).containsExactly("ticket-not-taken");
        assertThat(condition.report(there, false).canPrint()).isTrue();

        assertThat(condition.report(PrinterLook.WELL, false).printer()).isEmpty();
        assertThat(condition.report(there, false).printer()).isEmpty();
    }
}
