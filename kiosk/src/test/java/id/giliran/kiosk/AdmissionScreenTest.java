package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.hubclient.Admission;
import id.giliran.kiosk.visit.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A kiosk that its hub does not let in promises nobody a number, and keeps the promises that it has made. */
final class AdmissionScreenTest {
    private final ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void visitorWhoOnlyLooksRoundIsSentToTheStaffAtOnce() {
        stage.act(kiosk -> kiosk.visit.choose("passport-new"));
        revoke();
        assertThat(shown()).isEqualTo("admission");
        assertThat(stage.kiosk.visit.stepProperty().get()).isInstanceOf(Step.Home.class);
        stage.act(kiosk -> Scenarios.stands(kiosk, new Admission.Admitted(false)));
        assertThat(shown()).isEqualTo("services");
    }

    @Test
    void visitorWhoseNumberIsOnItsWayStillGetsIt() {
        stage.act(kiosk -> {
            kiosk.slow();
            kiosk.visit.choose("information");
        });
        revoke();
        assertThat(shown()).isEqualTo("printing");
        stage.act(TestKiosk::work);
        assertThat(shown()).isEqualTo("done");
        stage.act(kiosk -> kiosk.pass(9));
        assertThat(shown()).isEqualTo("admission");
    }

    @Test
    void technicianComesInWhereTheKioskItselfDoesNot() {
        revoke();
        stage.act(kiosk -> kiosk.technicianTrial.letIn());
        assertThat(shown()).isEqualTo("technician");
        stage.act(kiosk -> kiosk.technicianTrial.askToPairAgain());
        stage.act(kiosk -> kiosk.technicianTrial.askToPairAgain());
        assertThat(shown()).isEqualTo("admission");
    }

    private void revoke() {
        stage.act(kiosk -> Scenarios.stands(kiosk, Scenarios.REVOKED));
    }

    private String shown() {
        return FxToolkit.call(stage.face::screenName);
    }
}
