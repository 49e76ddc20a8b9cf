package id.giliran.rehearsal.script;

import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the desks of one office know of each other and of those who come. */
final class Company {
    private final Visitors visitors;
    private final List<Desk> desks = new ArrayList<>();
    private final Map<TicketId, Map<StageRef, Integer>> calls = new HashMap<>();

    Company(Visitors visitors) {
        this.visitors = visitors;
    }

    void join(Desk desk) {
        desks.add(desk);
    }

    /** Counts this call of the ticket for this stage, from 1. */
    int call(TicketId ticket, StageRef stage) {
        return calls.computeIfAbsent(ticket, _ -> new HashMap<>()).merge(stage, 1, Integer::sum);
    }

    /** Everyone does what is next, until nobody has anything to do before something else happens. */
    void settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Desk desk : desks) {
                changed |= desk.settle();
            }
        }
    }

    /** Whether somebody else does what visitors still need of this desk. */
    boolean canSpare(Desk desk) {
        return visitors.needed().stream()
                .filter(desk::serves)
                .allMatch(stage ->
                        desks.stream().anyMatch(other -> other != desk && other.atWork() && other.serves(stage)));
    }
}
