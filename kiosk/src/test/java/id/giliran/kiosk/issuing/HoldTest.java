package id.giliran.kiosk.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.printing.status.PrinterCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HoldTest {
    private static final String AGAIN = "CETAK ULANG";

    private final DeskTrial trial = new DeskTrial();

    @BeforeEach
    void printerAnswers() {
        trial.kiosk.printer.say();
        trial.kiosk.pass(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAPER_END", "COVER_OPEN", "CUTTER_ERROR", "OFFLINE"})
    void paperComesWhenTheCauseIsGoneWithinTwentySeconds(PrinterCondition cause) {
        trial.kiosk.printer.say(cause);
        trial.order();
        trial.kiosk.pass(19);
        assertThat(trial.watching.seen).hasSize(2).first().isEqualTo("issued A017");
        assertThat(trial.kiosk.printer.tickets()).isZero();

        trial.kiosk.printer.say();
        trial.kiosk.pass(1);
        assertThat(trial.watching.seen).last().isEqualTo("printed A017");
        assertThat(trial.kiosk.hub.told()).containsExactly("printed t-1");
        assertThat(trial.kiosk.printer.texts())
                .singleElement()
                .asString()
                .contains("A017")
                .doesNotContain(AGAIN);
    }

    @Test
    void secondPaperCarriesItsMarkWhenSomeOfTheFirstMayBeOut() {
        trial.kiosk.printer.sayAfterNextTicket(PrinterCondition.PAPER_END);
        trial.order();
        assertThat(trial.watching.seen).containsExactly("issued A017", "held A017 OUT_OF_PAPER");

        trial.kiosk.printer.say();
        trial.kiosk.pass(1);
        assertThat(trial.watching.seen).last().isEqualTo("printed A017");
        assertThat(trial.kiosk.printer.texts().getFirst()).doesNotContain(AGAIN);
        assertThat(trial.kiosk.printer.texts().getLast()).contains("A017").contains(AGAIN);
        assertThat(trial.kiosk.hub.told()).containsExactly("printed t-1");
    }

    @Test
    void visitorIsToldWhenSomethingElseIsMissing() {
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.order();
        trial.kiosk.pass(3);
        trial.kiosk.printer.say(PrinterCondition.PAPER_END);
        trial.kiosk.pass(3);

        assertThat(trial.watching.seen)
                .containsExactly("issued A017", "held A017 COVER_OPEN", "held A017 OUT_OF_PAPER");
    }

    @Test
    void numberIsVoidAfterTwentySeconds() {
        trial.kiosk.printer.say(PrinterCondition.PAPER_END);
        trial.order();
        trial.kiosk.pass(20);

        assertThat(trial.watching.seen).last().isEqualTo("not printed OUT_OF_PAPER");
        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed t-1 out-of-paper");
        trial.kiosk.printer.say();
        trial.kiosk.pass(5);
        assertThat(trial.kiosk.printer.tickets()).isZero();
    }

    @Test
    void numberIsShownInsteadWhereTheOfficeLetsIt() {
        trial.kiosk.printer.say(PrinterCondition.PAPER_END);
        trial.orderWhereNumbersMayBeShown();
        trial.kiosk.pass(20);

        assertThat(trial.watching.seen).last().isEqualTo("on screen A017");
        assertThat(trial.kiosk.hub.told()).containsExactly("printed t-1");
    }

    @Test
    void nobodyIsHeldForWhatDoesNotPass() {
        trial.kiosk.printer.say(PrinterCondition.RECOVERABLE_ERROR);
        trial.order();

        assertThat(trial.watching.seen).containsExactly("issued A017", "not printed FAULTY");
    }

    @Test
    void bugWhileAnOrderIsHeldEndsThatOrderAndNotTheKiosk() {
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.order();
        trial.kiosk.printer.breakDown(true);
        trial.kiosk.pass(1);
        assertThat(trial.watching.seen).last().isEqualTo("not printed FAULTY");

        trial.kiosk.printer.breakDown(false);
        trial.kiosk.printer.say();
        trial.order();
        assertThat(trial.watching.seen).last().isEqualTo("printed A018");
    }

    @Test
    void nextOrderWaitsForTheOneThatIsHeld() {
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.order();
        trial.order();
        assertThat(trial.kiosk.hub.requests()).hasSize(1);

        trial.kiosk.printer.say();
        trial.kiosk.pass(1);
        assertThat(trial.watching.seen)
                .containsExactly("issued A017", "held A017 COVER_OPEN", "printed A017", "issued A018", "printed A018");
    }

    @Test
    void kioskThatEndsVoidsTheNumberThatIsHeld() {
        trial.kiosk.printer.say(PrinterCondition.COVER_OPEN);
        trial.orderWhereNumbersMayBeShown();
        trial.kiosk.desk.end();

        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed t-1 interrupted");
    }

    @Test
    void printerThatTellsNothingIsTriedAgain() {
        DeskTrial mute = new DeskTrial();
        mute.kiosk.printer.outOfPaper(true);
        mute.order();
        assertThat(mute.watching.seen).containsExactly("issued A017", "held A017 OUT_OF_PAPER");

        mute.kiosk.printer.outOfPaper(false);
        mute.kiosk.pass(1);
        assertThat(mute.watching.seen).last().isEqualTo("printed A017");
        assertThat(mute.kiosk.printer.texts()).singleElement().asString().doesNotContain(AGAIN);
    }

    @Test
    void numberOfTheKiosksOwnIsHeldAsWell() {
        trial.leased().withoutHub();
        trial.kiosk.printer.say(PrinterCondition.PAPER_END);
        trial.order();
        trial.kiosk.pass(20);
        trial.kiosk.printer.say();
        trial.order();

        assertThat(trial.watching.seen)
                .containsExactly(
                        "issued L801",
                        "held L801 OUT_OF_PAPER",
                        "not printed OUT_OF_PAPER",
                        "issued L802",
                        "printed L802");
    }
}
