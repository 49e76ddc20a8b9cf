package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import java.time.Instant;
import java.util.Map;

/** Sees the office after each durable batch and once a second, on the writer's thread: it must be quick and must not keep the office. */
@FunctionalInterface
public interface OfficeListener {
    /**
     * The office as it is now durable.
     *
     * @param journalSeq number of the newest journal row
     * @param priorityCounts tickets of today by priority group
     */
    void changed(Office office, Instant now, long journalSeq, Map<String, Integer> priorityCounts);

    /** This one and then another. */
    default OfficeListener and(OfficeListener next) {
        return (office, now, journalSeq, priorityCounts) -> {
            changed(office, now, journalSeq, priorityCounts);
            next.changed(office, now, journalSeq, priorityCounts);
        };
    }
}
