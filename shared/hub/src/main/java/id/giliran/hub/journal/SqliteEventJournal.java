package id.giliran.hub.journal;

import id.giliran.core.ticket.TicketId;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in one SQLite file. One connection, used by the writer's thread only: replies are looked up there as well,
 * because whether a request is a retry must be decided in the same order as the requests themselves.
 */
public final class SqliteEventJournal implements EventJournal {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteEventJournal.class);
    /** Ten or so pages each: some MiB of WAL, which are read again after a crash. */
    private static final int APPENDS_BETWEEN_CHECKPOINTS = 400;

    private final Path file;
    private final JournalLock lock;
    private final NewestRow newest;
    private JournalConnection connection;
    /** The driver closes a statement that failed: after a failure nothing of the connection is used again. */
    private boolean spent;

    private int appendsInWal;

    private SqliteEventJournal(
            Path file, JournalLock lock, NewestRow newest, JournalConnection connection, boolean leftInWal) {
        this.file = file;
        this.lock = lock;
        this.newest = newest;
        this.connection = connection;
        // Else the WAL of a hub that never lives long enough for a checkpoint would grow with each of its ends, and
        // each start
        // reads and flushes all of it.
        this.appendsInWal = leftInWal ? APPENDS_BETWEEN_CHECKPOINTS : 0;
    }

    /** Begins to load SQLite on a thread of its own, which takes as long as reading the settings; opening waits for it. */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("giliran-sqlite").start(JournalFile::loadSqlite);
    }

    /**
     * Opens the journal and makes the file if there is none.
     *
     * @throws JournalException when another hub uses it, a newer program wrote it, rows are missing at its end, or it cannot
     *     be read and written
     */
    public static SqliteEventJournal open(Path file) throws JournalException {
        makeFolder(file);
        JournalLock lock = JournalLock.take(file);
        try {
            return open(file, lock);
        } catch (JournalException refused) {
            lock.close();
            throw refused;
        }
    }

    /**
     * Whether a hub runs on this journal.
     *
     * @throws JournalException when that cannot be found out
     */
    public static boolean isInUse(Path file) throws JournalException {
        return JournalLock.isTaken(file);
    }

    private static void makeFolder(Path file) throws JournalException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        try {
            Flush.makeFolder(folder);
        } catch (IOException unwritable) {
            throw new JournalException(
                    "The data folder " + folder + " cannot be made; name a folder that the hub's user may write to.",
                    unwritable);
        }
    }

    private static SqliteEventJournal open(Path file, JournalLock lock) throws JournalException {
        NewestRow newest = NewestRow.beside(file);
        try {
            newest.requireFile();
            JournalRights.keep(file);
            boolean leftInWal = Flush.writeAheadFileOf(file);
            if (newest.isKnown()) {
                newest.require(JournalFile.newestRow(file));
            }
            return new SqliteEventJournal(file, lock, newest, JournalConnection.open(file), leftInWal);
        } catch (SQLException failure) {
            newest.close();
            throw JournalFault.of(file, "opened", failure);
        } catch (JournalException refused) {
            newest.close();
            throw refused;
        }
    }

    @Override
    public long append(Batch batch) throws JournalException {
        try {
            long row = connection.writer().append(batch);
            newest.note(row);
            appendsInWal += batch.entries().size();
            return row;
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "written", failure);
        }
    }

    @Override
    public Recovered recover(EventSink newestDay) throws JournalException {
        try {
            if (spent) {
                JournalConnection fresh = JournalConnection.open(file);
                connection.abandon();
                connection = fresh;
                spent = false;
                voidWhatFailed();
            }
            Recovered recovered = connection.reader().newestDay(newestDay);
            newest.require(recovered.lastSeq());
            connection.writer().continueAfter(connection.reader().head());
            return recovered;
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "read", failure);
        }
    }

    /**
     * A commit that failed may stand whole at the end of the write-ahead file, and would come alive when a hub is started on
     * it: people were told that nothing happened. An empty commit takes its place.
     */
    private void voidWhatFailed() {
        try {
            connection.commitNothing();
        } catch (SQLException stillFailing) {
            LOG.warn("The disk still refuses; what was answered not-stored may come back if the hub is restarted now");
        }
    }

    @Override
    public Optional<StoredReply> reply(String key) throws JournalException {
        try {
            return connection.reader().reply(key);
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "read", failure);
        }
    }

    @Override
    public boolean knows(TicketId ticket) throws JournalException {
        try {
            return connection.reader().knows(ticket);
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "read", failure);
        }
    }

    @Override
    public void checkpoint() throws JournalException {
        if (spent || appendsInWal < APPENDS_BETWEEN_CHECKPOINTS) {
            return;
        }
        appendsInWal = 0;
        try (Statement statement = connection.sqlite().createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException failure) {
            throw JournalFault.of(file, "brought up to date", failure);
        }
    }

    /**
     * Takes the business days before this one out for ever, but never the newest; see {@link WipePlan}. Only before the hub has
     * begun to write, and in one transaction: cut off at any instant it has not happened.
     *
     * @param zone of the office
     * @param by who, for the note that tells of it
     * @param sheets the sums of a day that goes, which are kept
     * @throws JournalException when nothing was wiped
     */
    public void wipe(LocalDate before, ZoneId zone, Instant now, String by, Function<StoredDay, String> sheets)
            throws JournalException {
        try {
            new JournalWipe(connection.sqlite(), zone, now, by, sheets).run(before);
            // Until then what was deleted is still in the file itself, and the zeros are in the write-ahead file.
            JournalWipe.bringIntoFile(connection.sqlite());
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "wiped", failure);
        }
    }

    /**
     * Gives the room of what was wiped back to the disk; takes as long as writing the whole journal.
     *
     * @throws JournalException when it stays in the file, full of zeros, until other rows take it
     */
    public void shrink() throws JournalException {
        try {
            JournalWipe.shrink(connection.sqlite());
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "made smaller", failure);
        }
    }

    /** For tests that need to make this file misbehave. */
    Connection connection() {
        return connection.sqlite();
    }

    @Override
    public void close() throws JournalException {
        try (lock;
                newest) {
            connection.close();
        } catch (SQLException failure) {
            throw JournalFault.of(file, "closed", failure);
        }
    }
}
