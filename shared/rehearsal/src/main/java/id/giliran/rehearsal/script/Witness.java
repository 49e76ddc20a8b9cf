package id.giliran.rehearsal.script;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import java.time.Instant;
import java.util.List;

/** Sees a day as it happens. */
public interface Witness {
    /**
     * This has just happened, by one decision.
     *
     * @param office as it is now; only to be read
     */
    void see(Instant at, List<OfficeEvent> events, Office office);
}
