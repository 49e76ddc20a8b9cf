package id.giliran.hub.sequencer;

import id.giliran.core.ticket.TicketId;
import id.giliran.hub.journal.Batch;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.EventSink;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.Recovered;
import id.giliran.hub.journal.StoredReply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A real journal that fails, or makes the writer wait, when a test says so; it counts what is written. */
final class FaultyJournal implements EventJournal {
    private final EventJournal real;
    private final List<Integer> entriesOfAppends = new CopyOnWriteArrayList<>();
    private volatile int failing;
    private final AtomicBoolean failRecovering = new AtomicBoolean();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    FaultyJournal(EventJournal real) {
        this.real = real;
    }

    @Override
    public long append(Batch batch) throws JournalException {
        entriesOfAppends.add(batch.entries().size());
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (entriesOfAppends.size() == failing) {
            throw new JournalException("the disk was pulled out");
        }
        return real.append(batch);
    }

    @Override
    public Recovered recover(EventSink newestDay) throws JournalException {
        if (failRecovering.get()) {
            throw new JournalException("the disk is still out");
        }
        return real.recover(newestDay);
    }

    @Override
    public Optional<StoredReply> reply(String key) throws JournalException {
        return real.reply(key);
    }

    @Override
    public boolean knows(TicketId ticket) throws JournalException {
        return real.knows(ticket);
    }

    @Override
    public void checkpoint() throws JournalException {
        real.checkpoint();
    }

    @Override
    public void close() throws JournalException {
        real.close();
    }

    /** The append after so many more fails. */
    void failAppendAfter(int more) {
        failing = entriesOfAppends.size() + more + 1;
    }

    void failRecovering(boolean fail) {
        failRecovering.set(fail);
    }

    /** The writer waits in its next append until the gate is opened. */
    CountDownLatch holdAppends() {
        gate = new CountDownLatch(1);
        return gate;
    }

    /** How many commands each append so far has made durable. */
    List<Integer> entriesOfAppends() {
        return List.copyOf(entriesOfAppends);
    }
}
