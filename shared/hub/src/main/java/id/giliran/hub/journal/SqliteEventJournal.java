package id.giliran.hub.journal;

import id.giliran.core.ticket.TicketId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The journal in one SQLite file. One connection, used by the writer's thread only: replies are looked up there as well,
 * because whether a request is a retry must be decided in the same order as the requests themselves.
 */
public final class SqliteEventJournal implements EventJournal {
    private final Path file;
    private final JournalLock lock;
    private JournalConnection connection;
    /** The driver closes a statement that failed: after a failure nothing of the connection is used again. */
    private boolean spent;

    private SqliteEventJournal(Path file, JournalLock lock, JournalConnection connection) {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
    }

    /**
     * Opens the journal and makes the file if there is none.
     *
     * @throws JournalException when another hub uses it, a newer program wrote it, or it cannot be read and written
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

    private static void makeFolder(Path file) throws JournalException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new JournalException(
                    "The data folder " + folder + " cannot be made; name a folder that the hub's user may write to.",
                    unwritable);
        }
    }

    private static SqliteEventJournal open(Path file, JournalLock lock) throws JournalException {
        try {
            return new SqliteEventJournal(file, lock, JournalConnection.open(file));
        } catch (SQLException failure) {
            throw JournalFault.of(file, "opened", failure);
        }
    }

    @Override
    public long append(Batch batch) throws JournalException {
        try {
            return connection.writer().append(batch);
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "written", failure);
        }
    }

    @Override
    public Recovered recover() throws JournalException {
        try {
            if (spent) {
                JournalConnection fresh = JournalConnection.open(file);
                connection.abandon();
                connection = fresh;
                spent = false;
            }
            Recovered recovered = connection.reader().newestDay();
            connection.writer().continueAfter(connection.reader().head());
            return recovered;
        } catch (SQLException failure) {
            spent = true;
            throw JournalFault.of(file, "read", failure);
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

    /** For tests that need to make this file misbehave. */
    Connection connection() {
        return connection.sqlite();
    }

    @Override
    public void close() throws JournalException {
        try (lock) {
            connection.close();
        } catch (SQLException failure) {
            throw JournalFault.of(file, "closed", failure);
        }
    }
}
