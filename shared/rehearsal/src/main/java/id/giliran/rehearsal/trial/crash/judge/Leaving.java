package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.hub.journal.StoredEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that one act has left because a counter is left: tickets go back to the queue, and then nobody is there. */
final class Leaving {
    private final Set<Long> rows = new HashSet<>();

    Leaving(List<StoredEvent> journal) {
        for (int place = 0; place < journal.size(); place++) {
            if (journal.get(place).event() instanceof OperatorSignedOut out) {
                before(place, journal.get(place), out, journal);
            }
        }
    }

    private void before(int place, StoredEvent end, OperatorSignedOut out, List<StoredEvent> journal) {
        for (int back = place - 1; back >= 0; back--) {
            StoredEvent row = journal.get(back);
            if (!(row.event() instanceof TicketReturnedToQueue returned
                    && returned.counter().equals(out.counter())
                    && row.hubTime().equals(end.hubTime()))) {
                return;
            }
            rows.add(row.seq());
        }
    }

    /** Whether the ticket goes back because its counter is left, and not because somebody gave it back. */
    boolean has(StoredEvent row, Queue queue) {
        return row.event() instanceof TicketReturnedToQueue returned
                && rows.contains(row.seq())
                && queue.find(returned.ticket())
                        .filter(paper -> paper.is(Paper.State.PARKED, Paper.State.WAITING))
                        .isPresent();
    }
}
