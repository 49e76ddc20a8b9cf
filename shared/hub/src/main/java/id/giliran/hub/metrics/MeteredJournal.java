package id.giliran.hub.metrics;

import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.EventSink;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.Recovered;
import id.giliran.hub.journal.StoredReply;
import java.util.Optional;

/** A journal whose batches are counted and timed. */
public final class MeteredJournal implements EventJournal {
    private static final double NANOS = 1e9;

    private final EventJournal journal;
    private final Tally tally;

    /** The journal stays the caller's to close. */
    public MeteredJournal(EventJournal journal, Tally tally) {
        this.journal = journal;
        this.tally = tally;
    }

    @Override
    public long append(Batch batch) throws JournalException {
        long begun = System.nanoTime();
        long newest = journal.append(batch);
        tally.stored(batch.entries().size(), (System.nanoTime() - begun) / NANOS);
        return newest;
    }

    @Override
    public Recovered recover(EventSink newestDay) throws JournalException {
        return journal.recover(newestDay);
    }

    @Override
    public Optional<StoredReply> reply(String key) throws JournalException {
        return journal.reply(key);
    }

    @Override
    public boolean knows(TicketId ticket) throws JournalException {
        return journal.knows(ticket);
    }

    @Override
    public void checkpoint() throws JournalException {
        journal.checkpoint();
    }

    @Override
    public void close() throws JournalException {
        journal.close();
    }
}
