package id.giliran.rehearsal.ledger;

import java.time.Duration;
import java.util.List;

/**
 * What became of a rehearsed day, read from the journal.
 *
 * @param offline of the issued, those that a kiosk gave while the hub was away
 * @param medianWait real time from issue to first call, of those that were called
 * @param longestWait likewise
 * @param broken promises that did not hold, each a sentence; empty when all did
 */
public record DayReport(
        int issued,
        int offline,
        int printed,
        int voided,
        int called,
        int served,
        int noShow,
        int open,
        Duration medianWait,
        Duration longestWait,
        long journalRows,
        List<String> broken) {
    public DayReport {
        broken = List.copyOf(broken);
    }

    /** Whether every promise held. */
    public boolean holds() {
        return broken.isEmpty();
    }
}
