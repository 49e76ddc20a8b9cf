package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import org.junit.jupiter.api.Test;

final class LeavingTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @Test
    void untouchedScreenAsksAfterThirtySecondsAndLeavesAfterTenMore() {
        visit.choose("passport-new");

        kiosk.pass(29);
        assertThat(visit.secondsToAnswer().get()).isZero();
        kiosk.pass(1);
        assertThat(visit.secondsToAnswer().get()).isEqualTo(10);
        kiosk.pass(9);
        assertThat(visit.secondsToAnswer().get()).isEqualTo(1);
        kiosk.pass(1);
        assertThat(visit.secondsToAnswer().get()).isZero();
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @Test
    void touchBeginsTheWaitAnew() {
        visit.choose("passport-new");
        kiosk.pass(29);
        visit.touched();
        kiosk.pass(29);

        assertThat(visit.secondsToAnswer().get()).isZero();
    }

    @Test
    void answerKeepsTheVisitorWhereTheyAre() {
        visit.choose("passport-new");
        kiosk.pass(35);
        visit.touched();

        assertThat(visit.secondsToAnswer().get()).isZero();
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Requirements.class);
        kiosk.pass(30);
        assertThat(visit.secondsToAnswer().get()).isEqualTo(10);
    }

    @Test
    void untouchedHomeNeverAsks() {
        kiosk.pass(600);

        assertThat(visit.secondsToAnswer().get()).isZero();
    }

    @Test
    void everythingChosenIsForgotten() {
        visit.speak("en");
        visit.toggleLowReach();
        kiosk.pause();
        visit.askPriority();
        kiosk.pause();
        visit.choosePriority(Offices.groups().getFirst());
        kiosk.pass(40);

        assertThat(kiosk.texts.language()).isEqualTo("id");
        assertThat(visit.priorityProperty().get()).isNull();
        assertThat(visit.lowReachProperty().get()).isFalse();
    }

    @Test
    void changedLanguageOfTheHomeScreenIsTakenBackToo() {
        visit.speak("en");
        kiosk.pass(40);

        assertThat(kiosk.texts.language()).isEqualTo("id");
    }

    @Test
    void nextVisitorHasNoPriority() {
        visit.askPriority();
        kiosk.pause();
        visit.choosePriority(Offices.groups().getFirst());
        kiosk.pause();
        visit.choose("information");
        kiosk.pass(8);
        visit.choose("information");

        assertThat(kiosk.hub.requests().getFirst().priorityGroup()).isEqualTo("elderly");
        assertThat(kiosk.hub.requests().getLast().priorityGroup()).isNull();
    }

    @Test
    void priorityCanBeTakenBack() {
        visit.askPriority();
        kiosk.pause();
        visit.choosePriority(Offices.groups().getFirst());
        kiosk.pause();
        visit.withoutPriority();

        assertThat(visit.priorityProperty().get()).isNull();
    }
}
