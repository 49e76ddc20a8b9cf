package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.printing.status.PrinterCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TroubleTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @Test
    void paperThatDoesNotComeOutIsReportedWithItsReason() {
        kiosk.printer.outOfPaper(true);
        visit.choose("information");
        kiosk.pass(20);

        assertThat(visit.stepProperty().get())
                .isEqualTo(new Step.Outage(new Trouble.PrinterTrouble(Reason.OUT_OF_PAPER)));
        assertThat(kiosk.hub.told()).containsExactly("print-failed t-1 out-of-paper");
    }

    @Test
    void printerThatReportsAFaultIsOfferedNoOrderUntilItIsMended() {
        kiosk.printer.say(PrinterCondition.OFFLINE, PrinterCondition.COVER_OPEN);
        kiosk.pass(2);
        visit.choose("information");
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());

        kiosk.printer.say();
        kiosk.pass(2);
        visit.choose("information");
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
        assertThat(kiosk.hub.numbersGiven()).isEqualTo(1);
    }

    @Test
    void faultThatComesWhileRequirementsAreReadCostsNoNumber() {
        visit.choose("passport-new");
        kiosk.printer.say(PrinterCondition.PAPER_END);
        kiosk.pass(2);
        visit.takeNumber();

        assertThat(visit.stepProperty().get())
                .isEqualTo(new Step.Outage(new Trouble.PrinterTrouble(Reason.OUT_OF_PAPER)));
        assertThat(kiosk.hub.numbersGiven()).isZero();
    }

    @Test
    void faultThatNobodyCouldForeseeVoidsTheNumber() {
        kiosk.printer.say();
        kiosk.pass(2);
        kiosk.printer.say(PrinterCondition.CUTTER_ERROR);
        visit.choose("information");
        kiosk.pass(20);

        assertThat(visit.stepProperty().get())
                .isEqualTo(new Step.Outage(new Trouble.PrinterTrouble(Reason.CUTTER_JAMMED)));
        assertThat(kiosk.hub.told()).containsExactly("print-failed t-1 cutter-jammed");
    }

    @Test
    void rollThatIsNearlyUsedUpStopsNobody() {
        kiosk.printer.say(PrinterCondition.PAPER_NEAR_END);
        kiosk.pass(2);
        visit.choose("information");

        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
    }

    @Test
    void everyFaultGoesHomeByItself() {
        kiosk.printer.outOfPaper(true);
        visit.choose("information");
        kiosk.pass(20);

        assertThat(visit.secondsToHome().get()).isEqualTo(15);
        kiosk.pass(15);
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @ParameterizedTest
    @ValueSource(strings = {"day-not-open", "outside-hours", "quota-used-up", "unknown-service"})
    void refusalIsShownAndNothingIsPrinted(String code) {
        kiosk.hub.refuse(code);
        visit.choose("information");

        assertThat(visit.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Outage.class,
                        outage -> assertThat(outage.trouble())
                                .isInstanceOfSatisfying(
                                        Trouble.Refused.class,
                                        refused -> assertThat(refused.problem().code())
                                                .isEqualTo(code)));
        assertThat(kiosk.printer.tickets()).isZero();
    }

    @Test
    void unansweredOrderIsTriedAgainWithTheSameKey() {
        kiosk.hub.silent(true);
        visit.choose("information");
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Outage.class);

        kiosk.hub.silent(false);
        kiosk.pause();
        visit.tryAgain();
        assertThat(kiosk.hub.keys()).containsExactly("key-1", "key-1");
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
    }

    @Test
    void abandonedOrderIsVoidedWhenTheHubIsBack() {
        kiosk.hub.silent(true);
        visit.choose("information");
        kiosk.pass(15);
        kiosk.hear(Offices.stale(Offices.open()));
        kiosk.hub.silent(false);
        kiosk.hear(Offices.fresh(Offices.open()));

        assertThat(kiosk.hub.keys()).containsExactly("key-1", "key-1");
        assertThat(kiosk.hub.told()).containsExactly("print-failed t-1 visitor-left");
        assertThat(kiosk.printer.tickets()).isZero();
    }

    @Test
    void silentPrinterDoesNotHoldTheVisitorForEver() {
        kiosk.slow();
        visit.choose("information");
        kiosk.pass(60);
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Outage(new Trouble.Slow()));

        kiosk.pass(15);
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        kiosk.work();
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(kiosk.hub.told()).containsExactly("printed t-1");
    }

    @Test
    void kioskThatHasNeverHeardTheHubIssuesNothing() {
        visit.show(Snapshot.connecting());
        visit.choose("information");

        assertThat(kiosk.hub.requests()).isEmpty();
    }

    @Test
    void orderSaysNothingAboutTheGroupToALog() {
        visit.askPriority();
        kiosk.pause();
        visit.choosePriority(Offices.groups().getLast());
        kiosk.pause();
        kiosk.hub.silent(true);
        visit.choose("information");

        assertThat(visit.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Outage.class,
                        outage -> assertThat(outage.toString()).doesNotContain("sick"));
    }
}
