package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.TransferRequest;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every question of the desk, answered in the real window by keyboard alone. */
final class QuestionsWindowTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void noShowIsConfirmedByEnterAndLeftByEsc() {
        try (SampleWindow window = SampleWindow.desk(counter().called())) {
            window.pause();
            window.press(KeyCode.F3);
            assertThat(window.has("panel-no-show")).isTrue();
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.has("panel-no-show")).isFalse();
            assertThat(window.hub.acts()).containsExactly("sign-in");
            window.press(KeyCode.F3);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.acts()).containsExactly("sign-in", "no-show");
        }
    }

    @Test
    void parkIsDoneByKeyboardAloneAndBlanksAreTyped() {
        try (SampleWindow window = SampleWindow.desk(counter().serving())) {
            window.pause();
            window.press(KeyCode.F4);
            assertThat(window.focused()).isEqualTo("park-note");
            window.type("fotokopi KK");
            assertThat(window.words("park-note")).isEqualTo("fotokopi KK");
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest()).isEqualTo(new ParkRequest("id-A017", "fotokopi KK"));
        }
    }

    @Test
    void transferIsDoneByKeyboardAlone() {
        try (SampleWindow window = SampleWindow.desk(counter().serving())) {
            window.pause();
            window.press(KeyCode.F5);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest())
                    .isEqualTo(new TransferRequest("id-A017", "passport-renewal", "interview", null, "first"));
        }
    }

    @Test
    void longAdviceLeavesTheAnswersWhole() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.press(KeyCode.F7);
            window.type("a0x");
            assertThat(window.spillsOver("panel-confirm")).isFalse();
            assertThat(window.spillsOver("panel-cancel")).isFalse();
        }
    }

    @Test
    void numberIsCalledByKeyboardAlone() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.press(KeyCode.F7);
            window.type("c009");
            assertThat(window.words("call-number")).isEqualTo("C009");
            assertThat(window.isEnabled("panel-confirm")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("call-reason");
            window.type("kembali");
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest()).isEqualTo(new CallTicketRequest("C009", "kembali"));
        }
    }

    @Test
    void pauseReasonIsPickedByItsDigit() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.press(KeyCode.F9);
            window.press(KeyCode.DIGIT3);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest()).isEqualTo(new ReasonRequest("prayer"));
        }
    }

    @Test
    void servingEndsWithAnotherOutcomeByTwoKeys() {
        try (SampleWindow window = SampleWindow.desk(counter().serving())) {
            window.pause();
            window.press(KeyCode.F8);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "documents-incomplete"));
        }
    }

    @Test
    void parkedTicketIsResumedByAClickOnItsRow() {
        try (SampleWindow window =
                SampleWindow.desk(counter().parked(parked("A009", "foto", 8), parked("C004", "", 3)))) {
            window.pause();
            window.click("parked-C004");
            window.untilAsked(2);
            assertThat(window.hub.acts()).containsExactly("sign-in", "resume-ticket");
        }
    }
}
