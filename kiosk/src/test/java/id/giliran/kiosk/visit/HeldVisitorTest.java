package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HeldVisitorTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @BeforeEach
    void printerAnswers() {
        kiosk.printer.say();
        kiosk.pass(2);
    }

    @Test
    void visitorWaitsTwentySecondsForPaperAndThenLearnsWhereToGo() {
        kiosk.printer.say(PrinterCondition.PAPER_END);
        visit.choose("information");
        assertThat(held()).isEqualTo(Reason.OUT_OF_PAPER);
        assertThat(visit.secondsToHold().get()).isEqualTo(20);

        kiosk.pass(5);
        assertThat(visit.secondsToHold().get()).isEqualTo(15);
        assertThat(visit.nearestKiosk()).contains("Kios 3 (lantai 2)");
        kiosk.pass(16);
        assertThat(visit.stepProperty().get())
                .isEqualTo(new Step.Outage(new Trouble.PrinterTrouble(Reason.OUT_OF_PAPER)));
        assertThat(visit.secondsToHold().get()).isZero();
    }

    @Test
    void countGoesOnWhenSomethingElseIsMissing() {
        kiosk.printer.say(PrinterCondition.COVER_OPEN);
        visit.choose("information");
        kiosk.pass(5);
        kiosk.printer.say(PrinterCondition.PAPER_END);
        kiosk.pass(2);

        assertThat(held()).isEqualTo(Reason.OUT_OF_PAPER);
        assertThat(visit.secondsToHold().get()).isEqualTo(13);
    }

    @Test
    void paperThatComesAfterAllEndsTheWait() {
        kiosk.printer.say(PrinterCondition.OVERHEATED);
        visit.choose("information");
        kiosk.pass(5);
        kiosk.printer.say();
        kiosk.pass(1);

        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
        assertThat(visit.secondsToHold().get()).isZero();
    }

    @Test
    void heldVisitorCannotBeSentAwayByTouch() {
        kiosk.printer.say(PrinterCondition.PAPER_END);
        visit.choose("information");
        kiosk.pass(1);
        visit.finish();
        visit.back();
        assertThat(visit.giveWay()).isFalse();

        assertThat(held()).isEqualTo(Reason.OUT_OF_PAPER);
    }

    @Test
    void numberStaysOnTheScreenForAMinuteWhereTheOfficeAllowsIt() {
        kiosk.hear(Offices.fresh(Offices.ruled(Offices.open(), true)));
        kiosk.printer.say(PrinterCondition.PAPER_END);
        visit.choose("information");
        for (int second = 0; second < 25 && !(visit.stepProperty().get() instanceof Step.NumberOnScreen); second++) {
            kiosk.pass(1);
        }

        assertThat(visit.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.NumberOnScreen.class,
                        shown -> assertThat(shown.issued().number()).isEqualTo("A017"));
        assertThat(visit.secondsToHome().get()).isEqualTo(60);
        assertThat(kiosk.hub.told()).containsExactly("printed t-1");
        visit.finish();
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @Test
    void farAwayKiosksAreNoHelpWhileTheHubIsAway() {
        kiosk.visit.show(Offices.stale(Offices.open()));

        assertThat(visit.nearestKiosk()).isEmpty();
    }

    private Reason held() {
        return ((Step.Held) visit.stepProperty().get()).reason();
    }
}
