package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.counter;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hubclient.Admission;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.view.CounterView;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People who show who they are, and a device that is let in or not, in the real window. */
final class SecretsWindowTest {
    private static final CounterClientSettings SETTINGS = SampleWindow.settings("id", 1366, 768, Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void idThenSecretThenTheDeskByKeyboardAlone() {
        try (SampleWindow window = opened(new SampleHub())) {
            window.hub
                    .<CounterView>feed(ApiPaths.counterView(3))
                    .show(window.hub.fresh(counter().view()));
            window.type("197805");
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("secret");
            window.type("902417");
            window.press(KeyCode.ENTER);
            window.until(() -> window.screen().equals("desk"));
            assertThat(window.hub.lastRequest()).isEqualTo(new SignInRequest("197805", null, "902417"));
        }
    }

    @Test
    void refusedSecretIsHiddenAgainAndTypedAnew() {
        try (SampleWindow window = opened(new SampleHub())) {
            window.hub.refuse("sign-in", "sign-in-refused", Map.of());
            window.type("197805");
            window.click("secret-show");
            window.click("secret-digits");
            window.click("secret-9");
            window.click("secret-1");
            window.click("secret-erase");
            assertThat(window.words("secret-seen")).isEqualTo("9");
            window.click("sign-in");
            window.until(() -> window.has("trouble"));
            window.settle();
            assertThat(window.focused()).isEqualTo("secret");
            assertThat(window.words("secret")).isEmpty();
            assertThat(window.has("secret-seen")).isFalse();
        }
    }

    @Test
    void firstSecretIsReplacedByKeyboardAlone() {
        try (SampleWindow window = opened(new SampleHub())) {
            window.hub.refuse("sign-in", "secret-must-change", Map.of());
            window.type("197805");
            window.press(KeyCode.ENTER);
            window.type("111222");
            window.press(KeyCode.ENTER);
            window.until(() -> window.has("panel-new-secret"));
            window.settle();
            window.hub.fulfils();
            window.type("kucing");
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("new-secret-again");
            window.type("kucing");
            window.pause();
            window.press(KeyCode.ENTER);
            window.until(() -> window.screen().equals("desk"));
            assertThat(window.hub.acts()).containsExactly("sign-in", "secret", "sign-in");
        }
    }

    @Test
    void revokedComputerLeavesTheDeskAtOnceAndItsKeysDoNothing() {
        try (SampleWindow window = SampleWindow.desk(counter())) {
            window.hub.admit(new Admission.TurnedAway(Admission.TurnedAway.Reason.REVOKED, "Revoked."));
            window.until(() -> window.has("admission"));
            window.pause();
            window.press(KeyCode.SPACE);
            window.press(KeyCode.F7);
            assertThat(window.words("admission-title")).isEqualTo("Perangkat ini sudah dicabut");
            assertThat(window.screen()).isEqualTo("sign-in");
            assertThat(window.hub.acts()).containsExactly("sign-in");
            window.click("pair-again");
            window.until(() -> window.words("admission-title").equals("Menunggu persetujuan"));
            window.hub.admit(new Admission.Admitted(false));
            window.until(() -> !window.has("admission"));
        }
    }

    private static SampleWindow opened(SampleHub hub) {
        hub.withSecrets();
        return SampleWindow.open(SETTINGS.withCounter(3), hub, hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
    }
}
