package id.giliran.rehearsal.trial.crash.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Paused;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Office;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the office and the plain queue are alike in all that anybody could see of them. */
record SameOffice(Office office, Queue queue, Instant now) {
    private record Look(State state, Optional<Wait> line, Optional<CounterNumber> counter) {}

    private record Wait(StageRef stage, Instant eligibleAt, Optional<CounterNumber> only, boolean confirmed) {}

    void check(List<TicketId> tickets) {
        for (TicketId id : tickets) {
            Ticket ticket = office.ticket(id).orElseThrow();
            assertThat(look(queue.paper(id))).as("ticket %s", ticket.number()).isEqualTo(look(ticket));
        }
        for (CounterPlan plan : office.plan().counters()) {
            check(plan.number());
        }
    }

    private void check(CounterNumber counter) {
        assertThat(Optional.ofNullable(queue.desks.get(counter)).map(desk -> desk.operator() + desk.paused()))
                .as("counter %s", counter)
                .isEqualTo(
                        switch (office.counter(counter)) {
                            case Closed _ -> Optional.empty();
                            case Staffed desk -> Optional.of(desk.operator() + (desk instanceof Paused));
                        });
        assertThat(queue.winner(counter, now).map(Paper::id))
                .as("next at counter %s", counter)
                .isEqualTo(
                        office.nextFor(counter, now).map(next -> next.winner().ticket()));
        assertThat(queue.waitingFor(counter))
                .as("waiting for counter %s", counter)
                .hasSize(office.waiting(counter));
    }

    private static Look look(Paper paper) {
        Wait line = new Wait(paper.stage(), paper.eligibleAt(), paper.only(), paper.confirmed());
        boolean over = paper.is(State.ISSUED, State.GONE, State.VOID);
        return new Look(paper.state(), over ? Optional.empty() : Optional.of(line), paper.counter());
    }

    private static Look look(Ticket ticket) {
        return switch (ticket) {
            case Issued _ -> new Look(State.ISSUED, Optional.empty(), Optional.empty());
            case Waiting waiting -> new Look(State.WAITING, line(waiting), Optional.empty());
            case Called called -> new Look(State.CALLED, line(called.waiting()), Optional.of(called.counter()));
            case Serving serving -> new Look(State.SERVING, line(serving.waiting()), Optional.of(serving.counter()));
            case Parked parked -> new Look(State.PARKED, line(parked.waiting()), Optional.of(parked.counter()));
            case NoShow noShow -> new Look(State.NO_SHOW, line(noShow.waiting()), Optional.empty());
            case Void _ -> new Look(State.VOID, Optional.empty(), Optional.empty());
            case Ended _ -> new Look(State.GONE, Optional.empty(), Optional.empty());
        };
    }

    private static Optional<Wait> line(Waiting waiting) {
        return Optional.of(new Wait(waiting.stage(), waiting.eligibleAt(), waiting.only(), waiting.paperConfirmed()));
    }
}
