package id.giliran.rehearsal.script;

import id.giliran.core.ticket.TicketId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A ticket, and what is still to be done with it. */
record Errand(TicketId ticket, Deque<Step> steps) {
    Errand(TicketId ticket, List<Step> steps) {
        this(ticket, new ArrayDeque<>(steps));
    }

    boolean over() {
        return steps.isEmpty();
    }

    /** Whether the step that was just taken is about to be taken back. */
    boolean regretted() {
        return !over() && steps.getFirst().act() instanceof Step.Undo;
    }
}
