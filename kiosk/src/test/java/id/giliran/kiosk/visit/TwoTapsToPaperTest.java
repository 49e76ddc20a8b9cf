package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.protocol.request.IssueTicketRequest;
import org.junit.jupiter.api.Test;

final class TwoTapsToPaperTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @Test
    void tileThenYesPrintsAndConfirms() {
        visit.choose("passport-new");
        kiosk.pause();
        visit.takeNumber();

        assertThat(kiosk.hub.requests()).containsExactly(new IssueTicketRequest("passport-new", "id", null));
        assertThat(kiosk.printer.tickets()).isEqualTo(1);
        assertThat(kiosk.hub.told()).containsExactly("printed t-1");
        assertThat(visit.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Done.class,
                        done -> assertThat(done.issued().number()).isEqualTo("A017"));
    }

    @Test
    void serviceWithoutRequirementsPrintsAtTheFirstTap() {
        visit.choose("information");

        assertThat(kiosk.printer.tickets()).isEqualTo(1);
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
    }

    @Test
    void numberIsShownWhileItsPaperIsOnTheWay() {
        kiosk.slow();
        visit.choose("information");

        assertThat(visit.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Printing.class,
                        printing -> assertThat(printing.issued()).isNull());
        kiosk.work();
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
    }

    @Test
    void doneGoesHomeByItself() {
        visit.choose("information");

        assertThat(visit.secondsToHome().get()).isEqualTo(8);
        kiosk.pass(7);
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
        kiosk.pass(1);
        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
    }

    @Test
    void doneStaysTwiceAsLongForWhoeverLoweredTheScreen() {
        visit.toggleLowReach();
        kiosk.pause();
        visit.choose("information");

        assertThat(visit.secondsToHome().get()).isEqualTo(16);
    }

    @Test
    void closedServiceCannotBeChosen() {
        visit.choose("passport-express");

        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(kiosk.hub.requests()).isEmpty();
    }

    @Test
    void nothingIsIssuedWhileTheHubIsOutOfTouch() {
        visit.show(Offices.stale(Offices.open()));
        visit.choose("information");

        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(kiosk.hub.requests()).isEmpty();
    }

    @Test
    void backFromRequirementsKeepsLanguageAndPriority() {
        visit.speak("en");
        visit.askPriority();
        kiosk.pause();
        visit.choosePriority(Offices.groups().get(1));
        kiosk.pause();
        visit.choose("passport-new");
        kiosk.pause();
        visit.back();

        assertThat(visit.stepProperty().get()).isEqualTo(new Step.Home());
        assertThat(kiosk.texts.language()).isEqualTo("en");
        assertThat(visit.priorityProperty().get()).isEqualTo(Offices.groups().get(1));
    }
}
