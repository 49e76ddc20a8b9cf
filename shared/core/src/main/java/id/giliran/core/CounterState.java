package id.giliran.core;

import id.giliran.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether somebody works at a counter, and which tickets it has. */
public sealed interface CounterState {

    /** Nobody is signed in. */
    record Closed() implements CounterState {}

    /** Somebody is signed in. */
    sealed interface Staffed extends CounterState {
        /** Who is signed in. */
        String operator();

        /** The ticket that is called to the counter or served there. */
        Optional<TicketId> current();

        /** The tickets kept for later, the longest kept first. */
        List<TicketId> parked();

        /** What the counter did last, when it can be taken back; {@link Office#undoable} says whether it still can. */
        Optional<LastAct> lastAct();
    }

    /** At work. */
    record Open(String operator, Optional<TicketId> current, List<TicketId> parked, Optional<LastAct> lastAct)
            implements Staffed {
        public Open {
            parked = List.copyOf(parked);
        }
    }

    /**
     * On pause: it calls nobody, and keeps its parked tickets.
     *
     * @param desk as it was, and as it will be when the pause is over
     */
    record Paused(Open desk, String reason, Instant since) implements Staffed {
        @Override
        public String operator() {
            return desk.operator();
        }

        @Override
        public Optional<TicketId> current() {
            return desk.current();
        }

        @Override
        public List<TicketId> parked() {
            return desk.parked();
        }

        @Override
        public Optional<LastAct> lastAct() {
            return desk.lastAct();
        }
    }
}
