package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.TestKiosk;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DoubleTapTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @Test
    void doubleTapOnAServiceGivesOneTicket() {
        kiosk.slow();
        visit.choose("information");
        visit.choose("information");
        kiosk.timing.pass(Duration.ofMillis(450));
        visit.choose("information");
        kiosk.work();

        assertThat(kiosk.hub.requests()).hasSize(1);
        assertThat(kiosk.printer.tickets()).isEqualTo(1);
    }

    @Test
    void secondHalfOfADoubleTapDoesNotTakeTheNumber() {
        visit.choose("passport-new");
        kiosk.timing.pass(Duration.ofMillis(399));
        visit.takeNumber();
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Requirements.class);

        kiosk.timing.pass(Duration.ofMillis(1));
        visit.takeNumber();
        assertThat(visit.stepProperty().get()).isInstanceOf(Step.Done.class);
    }

    @Test
    void doubleTapOnYesGivesOneTicket() {
        kiosk.slow();
        visit.choose("passport-new");
        kiosk.pause();
        visit.takeNumber();
        visit.takeNumber();
        kiosk.pause();
        visit.takeNumber();
        kiosk.work();

        assertThat(kiosk.hub.keys()).containsExactly("key-1");
    }

    @Test
    void eachVisitorHasAKeyOfTheirOwn() {
        visit.choose("information");
        kiosk.pass(8);
        visit.choose("information");

        assertThat(kiosk.hub.keys()).containsExactly("key-1", "key-2");
    }
}
