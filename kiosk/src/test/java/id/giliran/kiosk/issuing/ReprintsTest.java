package id.giliran.kiosk.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView.Reprint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ReprintsTest {
    private final DeskTrial trial = new DeskTrial();

    @Test
    void reprintIsMarkedAndPrintedOnceHoweverOftenItIsShown() {
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));

        assertThat(trial.kiosk.printer.texts())
                .singleElement()
                .asString()
                .contains("L005")
                .contains("CETAK ULANG");
        assertThat(trial.kiosk.hub.told()).containsExactly("printed 1");
    }

    @Test
    void eachReprintIsPrinted() {
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"), reprint(2, "information"))));

        assertThat(trial.kiosk.printer.tickets()).isEqualTo(2);
        assertThat(trial.kiosk.hub.told()).containsExactly("printed 1", "printed 2");
    }

    @Test
    void reprintThatFailsIsToldAndNotTriedAgain() {
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.kiosk.pass(2);
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));
        trial.kiosk.printer.say();
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));

        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed 1 cover-open");
        assertThat(trial.kiosk.printer.tickets()).isZero();
    }

    @Test
    void reprintOfAServiceThatIsGoneIsRefused() {
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "gone"))));

        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed 1 refused");
    }

    @Test
    void reprintAtWhichTheKioskEndedIsToldAsInterrupted() {
        trial.kiosk.offline.words().beginReprint(LocalDate.of(2026, 11, 23), 1, "t-5");
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));

        assertThat(trial.kiosk.printer.tickets()).isZero();
        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed 1 interrupted");
    }

    @Test
    void reprintWaitsForTheOrderThatIsHeld() {
        trial.kiosk.printer.say();
        trial.kiosk.pass(2);
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.order();
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(reprint(1, "information"))));
        trial.kiosk.printer.say();
        trial.kiosk.pass(1);

        assertThat(trial.kiosk.hub.told()).containsExactly("printed t-1", "printed 1");
        assertThat(trial.kiosk.printer.texts().getFirst()).contains("A017");
    }

    @Test
    void visitorsPaperWithPrioritySaysBoth() {
        IssuedReply issued = new IssuedReply("t-5", "L005", "information", "id", true, Offices.NOW, 3);
        trial.kiosk.hear(Offices.fresh(DeskTrial.wanting(new Reprint(1, issued))));

        assertThat(trial.kiosk.printer.texts().getFirst()).contains("PRIORITAS").contains("CETAK ULANG");
    }

    private static Reprint reprint(int count, String service) {
        return new Reprint(count, new IssuedReply("t-5", "L005", service, "id", false, Offices.NOW, 3));
    }
}
