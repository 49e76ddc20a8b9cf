package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.journal.EventJournal;
import id.giliran.hub.journal.JournalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of the office. Takes whatever has gathered while the last flush ran, decides it in order, stores it with one
 * flush, then answers, then shows the office; see {@code CONCURRENCY.md}.
 */
public final class Sequencer implements CommandGate, AccessNotes, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int MOST_WAITING = 4_096;
    private static final int MOST_IN_A_BATCH = 512;
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(10);
    private static final Submission EXPIRE_CONFIRMATIONS = new Submission(
            new OfficeCommand.ExpireConfirmations(), Optional.empty(), (office, events) -> "", Optional.empty());

    private final Inbox<Asked> inbox = new Inbox<>(MOST_WAITING);
    private final WaitingNotes notes;
    private final OfficeListener listener;
    private final Writer writer;
    private final Thread thread;
    private long nextTick;
    private volatile long turnedAt = System.nanoTime();

    /** The journal stays the caller's: to be closed after the sequencer. */
    public Sequencer(EventJournal journal, HubClock clock, OfficeListener listener) {
        this(journal, clock, listener, PriorityGate.OPEN);
    }

    /** The same where priority groups have limits of their own. */
    public Sequencer(EventJournal journal, HubClock clock, OfficeListener listener, PriorityGate gate) {
        this.listener = listener;
        this.notes = new WaitingNotes(clock);
        this.writer = new Writer(journal, clock, gate, notes);
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
        Asked.Act act = new Asked.Act(submission);
        offer(act);
        return act.answer();
    }

    @Override
    public <T> CompletableFuture<T> look(Function<Office, T> question) {
        Asked.Look<T> look = new Asked.Look<>(question);
        offer(look);
        return look.seen();
    }

    /** Stored with whatever the writer does next, within a second; one that the disk refuses waits until it takes it. */
    @Override
    public void add(AccessNote note) {
        notes.add(note);
        offer(new Asked.Wake());
    }

    private void offer(Asked asked) {
        if (!inbox.offer(asked)) {
            asked.turnAway();
        }
    }

    /** Why nothing is stored at present, in a sentence for a person; empty when all is well. */
    public Optional<String> trouble() {
        return thread.getState() == Thread.State.TERMINATED
                ? Optional.of("The hub has stopped taking anything in; start it again, its log says why.")
                : writer.trouble();
    }

    /** How long ago the writer last came round; it does at least once a second unless the disk keeps it. */
    public Duration sinceTurn() {
        return Duration.ofNanos(System.nanoTime() - turnedAt);
    }

    /** How many wait for the writer. */
    public int waiting() {
        return inbox.size();
    }

    /**
     * Answers everything that was taken in, then stops; what comes later is answered {@code Busy}. Does not wait for a disk that
     * hangs: see {@link #ended()}.
     */
    @Override
    public void close() {
        inbox.close();
        try {
            boolean _ = thread.join(TO_END);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the writer is gone, so that the journal may be closed. */
    public boolean ended() {
        return !thread.isAlive();
    }

    private void run() {
        try {
            while (!inbox.exhausted()) {
                turnedAt = System.nanoTime();
                turn(inbox.take(MOST_IN_A_BATCH, Duration.ofNanos(nextTick - System.nanoTime())));
            }
            writer.process(List.of(), listener, false);
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
            all.addFirst(new Asked.Act(EXPIRE_CONFIRMATIONS));
        }
        try {
            writer.process(all, listener, tick);
        } catch (Error fatal) {
            LOG.error("The writer stops", fatal);
            all.forEach(Asked::turnAway);
            throw fatal;
        }
    }

    private void refuseTheRest() {
        try {
            inbox.take(MOST_WAITING, Duration.ZERO).forEach(Asked::turnAway);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }
}
