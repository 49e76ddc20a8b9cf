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
        /** The counter without the question whether it is on pause. */
        Open desk();

        /** Who is signed in. */
        default String operator() {
            return desk().operator();
        }

        /** The tickets that are called to the counter or served there, the one that was taken up last at the end. */
        default List<TicketId> inHand() {
            return desk().inHand();
        }

        /** The ticket in hand; of several the one that was taken up last. */
        default Optional<TicketId> current() {
            return inHand().isEmpty() ? Optional.empty() : Optional.of(inHand().getLast());
        }

        /** The tickets kept for later, the longest kept first. */
        default List<TicketId> parked() {
            return desk().parked();
        }

        /** What the counter did last, when it can be taken back; {@link Office#undoable} says whether it still can. */
        default Optional<LastAct> lastAct() {
            return desk().lastAct();
        }

        /** When somebody there did anything last. */
        default Instant actedAt() {
            return desk().actedAt();
        }
    }

    /**
     * At work.
     *
     * @param freeSince since when nobody is in hand; of no meaning while somebody is
     */
    record Open(
            String operator,
            List<TicketId> inHand,
            List<TicketId> parked,
            Optional<LastAct> lastAct,
            Instant freeSince,
            Instant actedAt)
            implements Staffed {
        public Open {
            inHand = List.copyOf(inHand);
            parked = List.copyOf(parked);
        }

        /** Somebody has just come to a counter that has nothing. */
        static Open at(Instant at, String operator) {
            return new Open(operator, List.of(), List.of(), Optional.empty(), at, at);
        }

        @Override
        public Open desk() {
            return this;
        }

        Open handedTo(String newOperator, Instant at) {
            return new Open(newOperator, inHand, parked, lastAct, freeSince, at);
        }

        Open having(List<TicketId> newInHand, List<TicketId> newParked, Instant at) {
            boolean becameFree = newInHand.isEmpty() && !inHand.isEmpty();
            return new Open(operator, newInHand, newParked, lastAct, becameFree ? at : freeSince, actedAt);
        }

        Open remembering(Optional<LastAct> act) {
            return new Open(operator, inHand, parked, act, freeSince, actedAt);
        }

        Open acted(Instant at) {
            return new Open(operator, inHand, parked, lastAct, freeSince, at);
        }

        Open freeAgain(Instant at) {
            return new Open(operator, inHand, parked, lastAct, at, at);
        }
    }

    /**
     * On pause: it calls nobody, and keeps its parked tickets.
     *
     * @param desk as it was, and as it will be when the pause is over
     */
    record Paused(Open desk, String reason, Instant since) implements Staffed {}
}
