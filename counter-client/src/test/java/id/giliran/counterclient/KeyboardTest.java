package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskLine;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every act and every question of the counter, with the mouse unplugged. */
final class KeyboardTest {
    private static final KioskLine CALLING = new KioskLine(1, "Kios 1", true, true, Set.of(), 80, true);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    /** The two that have no key of their own repeat what the next step does, for keypads. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CALL_NEXT", "FINISH"})
    void everyKeyDoesItsActAndItsQuestionIsAnsweredByKeys(KeyUse use) {
        try (SampleWindow window = SampleWindow.desk(before(use))) {
            window.pause();
            switch (use) {
                case NEXT -> asks(window, "call-next", KeyCode.SPACE);
                case START -> asks(window, "start", KeyCode.F1);
                case RECALL -> asks(window, "recall", KeyCode.F2);
                case NO_SHOW -> asks(window, "no-show", KeyCode.F3, KeyCode.ENTER);
                case PARK -> asks(window, "park", KeyCode.F4, KeyCode.F, KeyCode.ENTER);
                case TRANSFER -> asks(window, "transfer", KeyCode.F5, KeyCode.DOWN, KeyCode.ENTER);
                case RETURN -> asks(window, "return", KeyCode.F6, KeyCode.ENTER);
                case CALL -> {
                    window.press(KeyCode.F7);
                    window.type("c009");
                    window.press(KeyCode.ENTER);
                    window.type("kembali");
                    asks(window, "call", KeyCode.ENTER);
                }
                case LATER -> asks(window, "finish", KeyCode.F8, KeyCode.DOWN, KeyCode.ENTER);
                case PAUSE -> asks(window, "pause", KeyCode.F9, KeyCode.DIGIT1, KeyCode.ENTER);
                case SIGN_OUT -> asks(window, "sign-out", KeyCode.F10, KeyCode.ENTER);
                case REPRINT -> asks(window, "reprint", KeyCode.F11, KeyCode.ENTER);
                case STAFF_CALL -> {
                    window.press(KeyCode.CONTROL, KeyCode.H);
                    asks(window, "staff-coming");
                }
                case UNDO -> {
                    window.press(KeyCode.CONTROL, KeyCode.Z);
                    asks(window, "undo");
                }
                case KIOSKS -> {
                    window.press(KeyCode.F12);
                    assertThat(window.has("panel-kiosks")).isTrue();
                    window.press(KeyCode.ESCAPE);
                    assertThat(window.has("panel-kiosks")).isFalse();
                }
                case WHY -> {
                    window.press(KeyCode.CONTROL, KeyCode.K);
                    assertThat(window.has("panel-why")).isTrue();
                    window.press(KeyCode.ENTER);
                    assertThat(window.has("panel-why")).isFalse();
                }
                case LISTS -> {
                    window.press(KeyCode.CONTROL, KeyCode.L, KeyCode.L);
                    assertThat(window.has("missed-A011")).isTrue();
                }
                case BESIDE -> {
                    window.press(KeyCode.CONTROL, KeyCode.G);
                    window.until(() -> window.has("beside-A017"));
                }
                case BAR -> {
                    window.press(KeyCode.CONTROL, KeyCode.B);
                    assertThat(window.isOnBar()).isTrue();
                    window.press(KeyCode.CONTROL, KeyCode.B);
                    assertThat(window.isOnBar()).isFalse();
                }
                case CALL_NEXT, FINISH -> throw new AssertionError(use);
            }
        }
    }

    private static SampleView before(KeyUse use) {
        return switch (use) {
            case START, RECALL, NO_SHOW, RETURN -> counter().called();
            case PARK, TRANSFER, LATER -> counter().serving();
            case SIGN_OUT -> counter().with(CounterAct.SIGN_OUT);
            case REPRINT -> counter().serving().with(CounterAct.REPRINT).kiosks(kiosk(1));
            case STAFF_CALL -> counter().kiosks(CALLING);
            case KIOSKS -> counter().kiosks(kiosk(1, PrinterState.PAPER_OUT), kiosk(2, PrinterState.COVER_OPEN));
            case UNDO -> counter().undo("finish", "A016", NOW.plusSeconds(9));
            case LISTS -> counter().missed(SampleOffice.missed());
            case BESIDE ->
                counter()
                        .serving()
                        .beside(new SampleVisitor("A018").servedSince(NOW).visitor());
            default -> counter();
        };
    }

    private static void asks(SampleWindow window, String act, KeyCode... keys) {
        for (KeyCode key : keys) {
            window.press(key);
        }
        window.untilAsked(2);
        assertThat(window.hub.acts()).endsWith(act);
    }

    @Test
    void takeOverIsAskedAndAnsweredByKeysAlone() {
        CounterClientSettings settings = SampleWindow.settings("id", 1366, 768, Theme.LIGHT);
        try (SampleWindow window =
                SampleWindow.open(settings, new SampleHub().fresh(SampleOffice.office(SampleOffice.MONDAY)))) {
            window.type("Rina W.");
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            assertThat(window.focused()).isEqualTo("counter-5");
            window.press(KeyCode.ENTER);
            assertThat(window.has("take-over")).isTrue();
            window.press(KeyCode.ENTER);
            window.untilAsked(1);
            assertThat(window.hub.asked().getFirst().path()).endsWith("/counters/5/sign-in");
        }
    }

    @Test
    void lostAnswerIsAskedForAgainByKeysAlone() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.hub.losesAnswers();
            window.press(KeyCode.SPACE);
            window.until(() -> window.has("retry"));
            window.hub.fulfils();
            window.tabTo("retry");
            window.press(KeyCode.SPACE);
            window.untilAsked(3);
            assertThat(window.hub.asked().get(2).key())
                    .isEqualTo(window.hub.asked().get(1).key());
        }
    }
}
