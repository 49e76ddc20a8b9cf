package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import org.junit.jupiter.api.Test;

final class ComfortTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;
    private final Comfort comfort = visit.comfort();

    @Test
    void everythingIsForgottenWithTheVisitor() {
        comfort.toggle(Ease.LARGE_TEXT);
        kiosk.pause();
        comfort.toggle(Ease.HIGH_CONTRAST);
        comfort.louder(2);
        comfort.showPanel(true);
        kiosk.pass(30);
        assertThat(visit.secondsToAnswer().get()).isPositive();
        kiosk.pass(10);

        assertThat(comfort.chosenProperty().get()).isEmpty();
        assertThat(comfort.volumeProperty().get()).isEqualTo(3);
        assertThat(comfort.panelProperty().get()).isFalse();
    }

    @Test
    void moreTimeMultipliesAllTimes() {
        comfort.toggle(Ease.MORE_TIME);
        kiosk.pause();
        visit.choose("passport-new");
        kiosk.pass(89);
        assertThat(visit.secondsToAnswer().get()).isZero();
        kiosk.pass(1);
        assertThat(visit.secondsToAnswer().get()).isEqualTo(30);
        visit.touched();
        visit.takeNumber();

        assertThat(visit.secondsToHome().get()).isEqualTo(24);
    }

    @Test
    void whoWaitsForStaffIsNotSentHomeUntilTheCallEnds() {
        visit.choose("passport-new");
        kiosk.pause();
        comfort.toggleStaffCall();
        kiosk.pass(299);
        assertThat(comfort.staffCalledProperty().get()).isTrue();
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Requirements.class);
        kiosk.pass(1);
        assertThat(comfort.staffCalledProperty().get()).isFalse();
        kiosk.pass(40);

        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @Test
    void callForStaffIsTakenBackAndEndsWithTheVisitor() {
        comfort.toggleStaffCall();
        kiosk.pause();
        comfort.toggleStaffCall();
        assertThat(comfort.staffCalledProperty().get()).isFalse();
        kiosk.pause();
        comfort.toggleStaffCall();
        visit.show(Offices.fresh(Offices.open()));
        kiosk.pause();
        visit.choose("information");
        kiosk.pass(24);

        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(comfort.staffCalledProperty().get()).isFalse();
    }
}
