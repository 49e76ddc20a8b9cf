package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hubclient.Link;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real window under a robot's hands; the hub behind it is written by hand. */
final class WindowTest {
    private static final CounterClientSettings SETTINGS = SampleWindow.settings("id", 1366, 768, Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void operatorSignsInCallsStartsAndFinishesWithTheSpaceBar() {
        try (SampleWindow window =
                SampleWindow.open(SETTINGS, new SampleHub().fresh(SampleOffice.office(SampleOffice.MONDAY)))) {
            window.hub
                    .<CounterView>feed(ApiPaths.counterView(3))
                    .show(window.hub.fresh(counter().view()));
            window.click("counter-3");
            window.click("operator");
            window.type("Rina W.");
            window.click("sign-in");
            window.until(() -> window.screen().equals("desk"));
            step(window, 2);
            window.show(counter().called());
            step(window, 3);
            window.show(counter().serving());
            step(window, 4);
            assertThat(window.hub.acts()).containsExactly("sign-in", "call-next", "start", "finish");
        }
    }

    @Test
    void firstScreenIsDoneByKeyboardAlone() {
        try (SampleWindow window =
                SampleWindow.open(SETTINGS, new SampleHub().fresh(SampleOffice.office(SampleOffice.MONDAY)))) {
            window.hub
                    .<CounterView>feed(ApiPaths.counterView(4))
                    .show(window.hub.fresh(counter().counter(4).view()));
            assertThat(window.focused()).isEqualTo("operator");
            window.type("Budi S.");
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("counter-1");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.untilAsked(1);
            assertThat(window.hub.asked().getFirst().path()).endsWith("/counters/4/sign-in");
        }
    }

    @Test
    void nameThatIsTypedBeforeTheDayIsOpenOpensItOnlyWhenAsked() {
        try (SampleWindow window = SampleWindow.open(SETTINGS, new SampleHub().fresh(SampleOffice.office(null)))) {
            window.until(() -> window.has("open-day"));
            window.type("Rina W.");
            assertThat(window.words("operator")).isEqualTo("Rina W.");
            assertThat(window.hub.acts()).isEmpty();
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("open-day");
            window.press(KeyCode.ENTER);
            window.untilAsked(1);
            assertThat(window.hub.acts()).containsExactly("open");
            window.showOffice(window.hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
            assertThat(window.focused()).isEqualTo("operator");
        }
    }

    @Test
    void dayIsOpenedWithOneKeyFromTheFirstScreen() {
        try (SampleWindow window = SampleWindow.open(SETTINGS, new SampleHub().fresh(SampleOffice.office(null)))) {
            window.until(() -> window.has("open-day"));
            window.press(KeyCode.ENTER);
            window.untilAsked(1);
            assertThat(window.hub.acts()).containsExactly("open");
            window.showOffice(window.hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
            assertThat(window.has("day-card")).isFalse();
        }
    }

    @Test
    void heldSpaceBarAndDoublePressAreOneAct() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.repeat(KeyCode.SPACE);
            window.repeat(KeyCode.SPACE);
            window.repeat(KeyCode.SPACE);
            window.untilAsked(2);
            window.show(counter().called());
            window.press(KeyCode.SPACE);
            window.press(KeyCode.SPACE);
            assertThat(window.hub.acts()).containsExactly("sign-in", "call-next");
        }
    }

    @Test
    void spaceBarDoesTheNextStepAfterAnotherButtonWasClicked() {
        try (SampleWindow window = SampleWindow.desk(counter().called())) {
            window.pause();
            window.click("act-recall");
            window.untilAsked(2);
            window.pause();
            step(window, 3);
            assertThat(window.hub.acts()).containsExactly("sign-in", "recall", "start");
        }
    }

    @Test
    void disabledButtonsDoNothingByMouseOrKey() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            for (String id :
                    List.of("act-start", "act-recall", "act-no-show", "act-park", "act-transfer", "act-return")) {
                assertThat(window.isEnabled(id)).as(id).isFalse();
                window.click(id);
            }
            window.press(KeyCode.F2);
            window.press(KeyCode.F3);
            window.press(KeyCode.F5);
            assertThat(window.hub.acts()).containsExactly("sign-in");
            assertThat(window.has("panel-no-show")).isFalse();
        }
    }

    @Test
    void functionKeysActOnTheVisitorInHand() {
        try (SampleWindow window = SampleWindow.desk(counter().called())) {
            window.pause();
            window.press(KeyCode.F2);
            window.untilAsked(2);
            window.pause();
            window.press(KeyCode.F1);
            window.untilAsked(3);
            assertThat(window.hub.acts()).containsExactly("sign-in", "recall", "start");
        }
    }

    @Test
    void undoIsTakenByControlZAndByItsButton() {
        try (SampleWindow window = SampleWindow.desk(counter().undo("finish", "A016", NOW.plusSeconds(9)))) {
            assertThat(window.words("undo")).isEqualTo("Batalkan (9 d)");
            window.pause();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.untilAsked(2);
            window.pause();
            window.click("undo");
            window.untilAsked(3);
            assertThat(window.hub.acts()).containsExactly("sign-in", "undo", "undo");
        }
    }

    @Test
    void lostAnswerIsTriedAgainWithTheSameKey() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.hub.losesAnswers();
            step(window, 2);
            window.until(() -> window.has("retry"));
            window.hub.fulfils();
            window.click("retry");
            window.untilAsked(3);
            window.until(() -> !window.has("trouble"));
            assertThat(window.hub.asked().get(2).key())
                    .isEqualTo(window.hub.asked().get(1).key());
        }
    }

    @Test
    void lostHubLocksTheDeskUntilItIsBack() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.pause();
            window.show(window.hub.broken(Link.LOST, counter().view()));
            assertThat(window.has("link")).isTrue();
            assertThat(window.isEnabled("primary")).isFalse();
            window.press(KeyCode.SPACE);
            window.show(counter());
            assertThat(window.has("link")).isFalse();
            step(window, 2);
            assertThat(window.hub.acts()).containsExactly("sign-in", "call-next");
        }
    }

    @Test
    void signedOutCounterLeadsBackToTheFirstScreen() {
        try (SampleWindow window = SampleWindow.desk(counter().with(CounterAct.SIGN_OUT))) {
            window.pause();
            window.press(KeyCode.F10);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            window.show(counter().closed());
            window.until(() -> window.screen().equals("sign-in"));
            assertThat(window.words("operator")).isEqualTo("Rina W.");
            assertThat(window.hub.acts()).containsExactly("sign-in", "sign-out");
        }
    }

    private static void step(SampleWindow window, int askedThen) {
        window.pause();
        window.press(KeyCode.SPACE);
        window.untilAsked(askedThen);
        window.pause();
    }
}
