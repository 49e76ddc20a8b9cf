package id.giliran.hub.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one folder up to date on a thread of its own: a stick that hangs holds up nobody else. Other threads tell it what has
 * changed and ask how it is.
 */
final class FolderKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderKeeper.class);
    /** The machine has enough to do while the hub starts. */
    private static final Duration AFTER_START = Duration.ofSeconds(5);

    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BackupFolder folder;
    private final Path journal;
    private final Rotation rotation;
    private final Duration every;
    private final Supplier<Instant> clock;
    private final ZoneId zone;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean markAsked = new AtomicBoolean();

    private volatile Optional<Given> given = Optional.empty();
    private volatile Optional<Mark> mark = Optional.empty();
    private volatile long newestSeq;
    private volatile boolean started;
    private volatile FolderStatus status;

    /** Used by the thread only. */
    private long savedSeq = -1;

    private long savedAt;

    FolderKeeper(int place, BackupFolder folder, Path journal, BackupPlan plan, Supplier<Instant> clock) {
        this.folder = folder;
        this.journal = journal;
        this.rotation = plan.rotation();
        this.every = plan.every();
        this.zone = plan.zone();
        this.clock = clock;
        this.status = new FolderStatus(folder.path(), Optional.empty(), Optional.empty(), Optional.empty());
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("giliran-backup-" + place).factory());
    }

    void start() {
        thread.execute(() -> {
            mark = folder.mark();
            started = true;
        });
        var _ = thread.scheduleWithFixedDelay(this::look, AFTER_START.toSeconds(), RETRY.toSeconds(), TimeUnit.SECONDS);
    }

    /** From the writer's thread: must not wait. */
    void changed(Optional<Given> nowGiven, long journalSeq) {
        boolean openedOrClosed = given.isPresent() != nowGiven.isPresent();
        given = nowGiven;
        newestSeq = journalSeq;
        if (!started) {
            return;
        }
        if (openedOrClosed) {
            thread.execute(this::backUp);
        }
        if (nowGiven.filter(this::goesBeyondMark).isPresent() && markAsked.compareAndSet(false, true)) {
            thread.execute(this::writeMark);
        }
    }

    private boolean goesBeyondMark(Given now) {
        return mark.stream().noneMatch(last -> last.covers(now));
    }

    private void look() {
        writeMark();
        boolean late = System.nanoTime() - savedAt >= every.toNanos();
        if (newestSeq > 0
                && savedSeq != newestSeq
                && (late || savedSeq < 0 || status.backupTrouble().isPresent())) {
            backUp();
        }
    }

    private void writeMark() {
        markAsked.set(false);
        given.filter(this::goesBeyondMark).ifPresent(this::writeMark);
    }

    private void writeMark(Given now) {
        Mark further = mark.orElseGet(() -> new Mark(now.day(), Map.of())).beyond(now);
        try {
            folder.write(further);
            mark = Optional.of(further);
            status = status.marked();
        } catch (BackupException | RuntimeException failure) {
            FolderStatus before = status;
            status = before.markFailed(String.valueOf(failure.getMessage()));
            if (!status.equals(before)) {
                LOG.warn("The mark was not written", failure);
            }
        }
    }

    private void backUp() {
        long seq = newestSeq;
        Instant now = clock.get();
        try {
            BackupFolder.Made made = folder.backUp(journal, LocalDateTime.ofInstant(now, zone), rotation);
            savedSeq = Math.max(seq, made.contents().newest());
            savedAt = System.nanoTime();
            status = status.backedUp(now);
            LOG.info(
                    "Backup {} made, {} rows",
                    made.backup().file(),
                    made.contents().rows());
        } catch (BackupException | RuntimeException failure) {
            FolderStatus before = status;
            status = before.backupFailed(String.valueOf(failure.getMessage()));
            if (!status.equals(before)) {
                LOG.warn("No backup was made", failure);
            }
        }
    }

    FolderStatus status() {
        return status;
    }

    /** Waits a little for what is under way; a stick that hangs is left behind. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
                LOG.warn("The backup to {} has not ended; it is left behind", folder.path());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
