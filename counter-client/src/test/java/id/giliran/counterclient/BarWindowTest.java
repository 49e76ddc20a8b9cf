package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hubclient.Link;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The slim bar and the full desk in the real window, by keyboard alone. */
final class BarWindowTest {
    private final CounterClientSettings settings = SampleWindow.settings("id", 1366, 768, Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void keyChangesBetweenBarAndDeskAndTheNextStepWorksInBoth() {
        try (SampleWindow window = SampleWindow.desk(settings, counter())) {
            bar(window);
            assertThat(window.isOnBar()).isTrue();
            assertThat(window.wordsOnBar("bar-primary")).isEqualTo("Panggil A018");
            window.pause();
            window.press(KeyCode.SPACE);
            window.untilAsked(2);
            window.show(counter().called());
            assertThat(window.wordsOnBar("bar-number")).isEqualTo("A017");
            window.pause();
            bar(window);
            assertThat(window.isOnBar()).isFalse();
            window.press(KeyCode.SPACE);
            window.untilAsked(3);
            assertThat(window.hub.acts()).containsExactly("sign-in", "call-next", "start");
        }
    }

    @Test
    void questionThatFitsIsAskedOnTheBarAndALargerOneOnTheDeskWhichGoesAgain() {
        try (SampleWindow window = SampleWindow.desk(settings, counter().called())) {
            bar(window);
            window.pause();
            window.press(KeyCode.F3);
            assertThat(window.isOnBar()).isTrue();
            assertThat(window.wordsOnBar("bar-question")).isEqualTo("Tandai A017 tidak hadir?");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F4);
            assertThat(window.isOnBar()).isFalse();
            assertThat(window.has("panel-park")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.isOnBar()).isTrue();
            window.press(KeyCode.F3);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.acts()).containsExactly("sign-in", "no-show");
        }
    }

    @Test
    void barSaysThatTheHubIsLostAndWhatWillBeSent() {
        try (SampleWindow window = SampleWindow.desk(settings, counter().serving())) {
            bar(window);
            window.hub.losesAnswers();
            window.pause();
            window.show(window.hub.broken(Link.LOST, counter().serving().view()));
            assertThat(window.wordsOnBar("bar-title")).isEqualTo("Hub terputus");
            window.press(KeyCode.SPACE);
            window.until(() -> window.wordsOnBar("bar-words").equals("1 dikirim saat tersambung"));
            assertThat(window.wordsOnBar("bar-primary")).isEqualTo("Memanggil menunggu hub");
        }
    }

    @Test
    void barGoesWhenNobodyIsSignedInAnyMore() {
        try (SampleWindow window = SampleWindow.desk(settings, counter())) {
            bar(window);
            window.show(counter().closed());
            window.until(() -> window.screen().equals("sign-in"));
            assertThat(window.isOnBar()).isFalse();
        }
    }

    private static void bar(SampleWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.B);
        window.settle();
    }
}
