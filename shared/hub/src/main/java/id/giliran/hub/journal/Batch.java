package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What becomes durable together. */
public record Batch(List<Entry> entries) {
    public Batch {
        entries = List.copyOf(entries);
    }

    /**
     * What one command has brought about.
     *
     * @param hubTime when it was decided, in whole milliseconds
     * @param events may be empty
     * @param reply kept for a retry of the same request
     * @param priorityGroup counted for the business day, beside the ticket
     */
    public record Entry(
            Instant hubTime, List<OfficeEvent> events, Optional<StoredReply> reply, Optional<String> priorityGroup) {
        public Entry {
            events = List.copyOf(events);
        }
    }
}
