package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import id.giliran.hub.access.AccessNote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes durable together.
 *
 * @param notes about devices and people; no part of the office
 */
public record Batch(List<Entry> entries, List<Noted> notes) {
    public Batch {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** Without notes. */
    public Batch(List<Entry> entries) {
        this(entries, List.of());
    }

    /**
     * A note and when it was taken down.
     *
     * @param hubTime in whole milliseconds
     */
    public record Noted(Instant hubTime, AccessNote note) {}

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
