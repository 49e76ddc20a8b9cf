package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.goneKiosk;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hubclient.Link;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.view.CounterView;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real window when hub or kiosks are in trouble, by keyboard alone. */
final class WithoutHubWindowTest {
    private final CounterClientSettings settings = SampleWindow.settings("id", 1366, 768, Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void visitorIsFinishedWithoutTheHubAndTheHubHearsOfItAfterARestart() {
        try (SampleWindow window = SampleWindow.desk(settings, counter().called())) {
            lose(window);
            window.press(KeyCode.SPACE);
            window.until(() -> window.has("act-outcome"));
            window.pause();
            window.press(KeyCode.SPACE);
            window.until(() -> !window.has("act-outcome"));
            assertThat(window.isEnabled("primary")).isFalse();
            assertThat(window.words("primary")).isEqualTo("Memanggil menunggu hub");
        }
        SampleHub hub = new SampleHub();
        try (SampleWindow again = SampleWindow.open(settings, hub, hub.broken(Link.LOST, null))) {
            again.until(() -> hub.asked().size() == 2);
            assertThat(hub.asked())
                    .extracting(SampleHub.Asked::request)
                    .containsExactly(new TicketRequest("id-A017", NOW), new FinishRequest("id-A017", "completed", NOW));
            again.until(() -> !again.has("unsent"));
        }
        try (SampleWindow third = SampleWindow.open(settings, new SampleHub(), hub.broken(Link.LOST, null))) {
            assertThat(third.has("unsent")).isFalse();
            assertThat(third.hub.asked()).isEmpty();
        }
    }

    @Test
    void deskCallsAgainOnceTheHubIsBackAndHasHeard() {
        try (SampleWindow window = SampleWindow.desk(settings, counter().serving())) {
            lose(window);
            window.press(KeyCode.SPACE);
            window.until(() -> !window.isEnabled("primary"));
            window.hub.fulfils();
            int tries = window.hub.asked().size();
            window.untilInTime(() -> window.hub.asked().size() > tries);
            assertThat(window.hub.lastRequest()).isEqualTo(new FinishRequest("id-A017", "completed", NOW));
            window.show(counter());
            window.until(() -> window.isEnabled("primary"));
            window.pause();
            window.press(KeyCode.SPACE);
            window.until(() -> window.hub.acts().getLast().equals("call-next"));
        }
    }

    @Test
    void paperIsPrintedAgainByTwoKeysAndByNumber() {
        try (SampleWindow window = SampleWindow.desk(
                settings, counter().serving().with(CounterAct.REPRINT).kiosks(kiosk(1), kiosk(2)))) {
            window.pause();
            window.press(KeyCode.F11);
            window.press(KeyCode.ENTER);
            window.untilAsked(2);
            assertThat(window.hub.lastRequest()).isEqualTo(new ReprintRequest("A017", 1));
            window.until(() -> window.has("told"));
            window.pause();
            window.press(KeyCode.F11);
            window.type("c009");
            window.press(KeyCode.TAB);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.untilAsked(3);
            assertThat(window.hub.lastRequest()).isEqualTo(new ReprintRequest("C009", 2));
        }
    }

    @Test
    void listOfKiosksOpensAndClosesByKeyAndGivesTheKeyboardBack() {
        try (SampleWindow window =
                SampleWindow.desk(settings, counter().kiosks(kiosk(1, PrinterState.PAPER_OUT), goneKiosk(2)))) {
            assertThat(window.words("kiosk-notice")).isEqualTo("Kios 1: kertas habis — pasang gulungan baru.");
            window.pause();
            String focused = window.focused();
            window.press(KeyCode.F12);
            assertThat(window.focused()).isEqualTo("close-kiosks");
            assertThat(window.has("panel-kiosks")).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(window.hub.acts()).containsExactly("sign-in");
            window.press(KeyCode.ESCAPE);
            assertThat(window.has("panel-kiosks")).isFalse();
            assertThat(window.focused()).isEqualTo(focused);
            window.press(KeyCode.F12);
            window.press(KeyCode.ENTER);
            assertThat(window.has("panel-kiosks")).isFalse();
            window.click("more-kiosks");
            assertThat(window.has("panel-kiosks")).isTrue();
            window.show(counter().kiosks(kiosk(1), kiosk(2)));
            assertThat(window.has("panel-kiosks")).isFalse();
            assertThat(window.has("kiosks")).isFalse();
        }
    }

    @Test
    void firstScreenTellsOfTheKiosksToo() {
        SampleHub hub = new SampleHub();
        var office = SampleOffice.office(SampleOffice.MONDAY, List.of(kiosk(1, PrinterState.COVER_OPEN), goneKiosk(2)));
        try (SampleWindow window = SampleWindow.open(settings, hub, hub.fresh(office))) {
            assertThat(window.has("kiosks")).isTrue();
            window.press(KeyCode.F12);
            assertThat(window.has("panel-kiosks")).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.has("panel-kiosks")).isFalse();
            assertThat(hub.asked()).isEmpty();
            assertThat(window.focused()).isEqualTo("operator");
            window.type("Rina");
            assertThat(window.words("operator")).isEqualTo("Rina");
        }
    }

    private static void lose(SampleWindow window) {
        window.hub.losesAnswers();
        window.pause();
        window.show(window.hub.broken(
                Link.LOST,
                window.hub.<CounterView>feed(ApiPaths.counterView(3)).current().view()));
    }
}
