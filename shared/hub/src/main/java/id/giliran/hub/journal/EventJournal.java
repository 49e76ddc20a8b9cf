package id.giliran.hub.journal;

import id.giliran.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The durable past of one office. Used by the writer's thread only. */
public interface EventJournal extends AutoCloseable {
    /**
     * Stores all of a batch or nothing of it, with one flush to the disk, and returns once it is durable.
     *
     * @return number of the newest journal row
     * @throws JournalException when nothing was stored; {@link #recover} must be called before the next append
     */
    long append(Batch batch) throws JournalException;

    /** Reads again what is durable: all of the newest business day, each event as soon as it is read. */
    Recovered recover(EventSink newestDay) throws JournalException;

    /** The same, all events at once. */
    default List<StoredEvent> newestDay() throws JournalException {
        List<StoredEvent> events = new ArrayList<>();
        Recovered unused = recover(events::add);
        return List.copyOf(events);
    }

    /** The reply that was stored under this idempotency key, as long as it is kept. */
    Optional<StoredReply> reply(String key) throws JournalException;

    /** Whether a ticket of any day, however long ago, has this id. */
    boolean knows(TicketId ticket) throws JournalException;

    /**
     * Moves what was appended from the WAL into the file itself, once much has gathered. Nothing depends on when: it is
     * durable already. Takes some milliseconds then, so it is called when nobody waits for an answer.
     *
     * @throws JournalException when it stays in the WAL for now
     */
    void checkpoint() throws JournalException;

    @Override
    void close() throws JournalException;
}
