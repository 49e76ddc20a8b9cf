package id.giliran.hub.sequencer;

import id.giliran.core.OfficeCommand;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.JournalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of the office. Takes whatever has gathered while the last flush ran, decides it in order, stores it with one
 * flush, then answers, then shows the office; see {@code CONCURRENCY.md}.
 */
public final class Sequencer implements CommandGate, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int MOST_WAITING = 4_096;
    private static final int MOST_IN_A_BATCH = 512;
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Submission EXPIRE_CONFIRMATIONS = new Submission(
            new OfficeCommand.ExpireConfirmations(), Optional.empty(), (office, events) -> "", Optional.empty());

    private final Inbox<Asked> inbox = new Inbox<>(MOST_WAITING);
    private final OfficeListener listener;
    private final Writer writer;
    private final Thread thread;
    private long nextTick;

    /** The journal stays the caller's: to be closed after the sequencer. */
    public Sequencer(EventJournal journal, HubClock clock, OfficeListener listener) {
        this.listener = listener;
        this.writer = new Writer(journal, clock);
        this.thread = Thread.ofPlatform().name("giliran-writer").unstarted(this::run);
    }

    /**
     * Applies the newest business day again, shows the office once, and begins to take commands.
     *
     * @throws JournalException when the journal cannot be read; then nothing was started
     */
    public void start() throws JournalException {
        writer.recover();
        writer.show(listener, true);
        nextTick = System.nanoTime();
        thread.start();
    }

    @Override
    public CompletableFuture<Answer> submit(Submission submission) {
        Asked asked = new Asked(submission);
        if (!inbox.offer(asked)) {
            asked.answer().complete(new Answer.Busy());
        }
        return asked.answer();
    }

    /** Answers everything that was taken in, then stops. What comes later is answered {@code Busy}. */
    @Override
    public void close() {
        inbox.close();
        try {
            thread.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!inbox.exhausted()) {
                turn(inbox.take(MOST_IN_A_BATCH, Duration.ofNanos(nextTick - System.nanoTime())));
            }
        } catch (InterruptedException stopped) {
            LOG.warn("The writer was interrupted and stops");
        } finally {
            inbox.close();
            refuseTheRest();
        }
    }

    private void turn(List<Asked> gathered) {
        boolean tick = System.nanoTime() - nextTick >= 0;
        List<Asked> all = new ArrayList<>(gathered);
        if (tick) {
            nextTick = System.nanoTime() + TICK.toNanos();
            all.addFirst(new Asked(EXPIRE_CONFIRMATIONS));
        }
        try {
            writer.process(all);
        } catch (Error fatal) {
            LOG.error("The writer stops", fatal);
            all.forEach(asked -> asked.answer().complete(new Answer.NotStored("the hub has stopped: " + fatal)));
            throw fatal;
        }
        writer.show(listener, tick);
    }

    private void refuseTheRest() {
        try {
            inbox.take(MOST_WAITING, Duration.ZERO)
                    .forEach(asked -> asked.answer().complete(new Answer.Busy()));
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }
}
