package id.giliran.hub.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.protocol.view.HallView.OpenSpan;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HallSceneTest {
    private final ViewScene scene = new ViewScene();

    @Test
    void everyCounterSaysWhatItDoes() {
        scene.open();
        TicketId first = scene.waiting("passport-new");
        scene.waiting("passport-new");
        scene.signIn(1);
        scene.signIn(2);
        scene.signIn(3);
        scene.callNext(1);
        scene.must(new StartServing(new CounterNumber(1), first, Optional.empty()));
        scene.callNext(2);
        scene.must(new PauseCounter(new CounterNumber(3), "prayer"));
        scene.signIn(4);

        assertThat(hall().counters())
                .extracting(HallCounter::counter, HallCounter::state, HallCounter::number)
                .containsExactly(
                        tuple(1, HallCounter.SERVING, "A001"),
                        tuple(2, HallCounter.CALLED, "A002"),
                        tuple(3, HallCounter.PAUSED, null),
                        tuple(4, HallCounter.OPEN, null),
                        tuple(5, HallCounter.CLOSED, null));
        assertThat(hall().counters().get(3).services()).containsExactly("information", "passport-collection");
    }

    @Test
    void theHoursOfTodayAreThoseOfAllServicesTogether() {
        scene.open();

        assertThat(hall().hours())
                .containsExactly(
                        new OpenSpan(Instant.parse("2026-11-23T01:00:00Z"), Instant.parse("2026-11-23T05:00:00Z")),
                        new OpenSpan(Instant.parse("2026-11-23T06:00:00Z"), Instant.parse("2026-11-23T08:00:00Z")));
    }

    @Test
    void aServiceOfWhichNoNumbersAreGivenSaysWhy() {
        assertThat(hall().waiting()).allMatch(service -> "day-not-open".equals(service.closed()));
        scene.open();
        assertThat(hall().waiting().getFirst().closed()).isNull();
    }

    @Test
    void nobodyInTheHallSeesPriorityUnlessTheOfficeWantsIt() {
        scene.open();
        scene.waiting("passport-new", true);
        scene.signIn(1);
        scene.callNext(1);

        assertThat(hall().calls().getFirst().priority()).isFalse();
        assertThat(hall().calls().getFirst().service()).isEqualTo("passport-new");
    }

    private HallView hall() {
        return (HallView) scene.view(new ViewKind.Hall());
    }
}
