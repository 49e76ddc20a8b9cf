package id.giliran.hub.journal;

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
    private final Connection connection;
    private final JournalWriter writer;
    private final JournalReader reader;

    private SqliteEventJournal(Path file, JournalLock lock, Connection connection) throws SQLException {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        this.writer = new JournalWriter(connection);
        this.reader = new JournalReader(connection);
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
            Connection connection = JournalFile.openToWrite(file);
            try {
                Schema.migrate(connection, file);
                return new SqliteEventJournal(file, lock, connection);
            } catch (SQLException | JournalException unusable) {
                connection.close();
                throw unusable;
            }
        } catch (SQLException failure) {
            throw JournalFault.of(file, "opened", failure);
        }
    }

    @Override
    public long append(Batch batch) throws JournalException {
        try {
            return writer.append(batch);
        } catch (SQLException failure) {
            throw JournalFault.of(file, "written", failure);
        }
    }

    @Override
    public Recovered recover() throws JournalException {
        try {
            Recovered recovered = reader.newestDay();
            writer.continueAfter(reader.head());
            return recovered;
        } catch (SQLException failure) {
            throw JournalFault.of(file, "read", failure);
        }
    }

    @Override
    public Optional<StoredReply> reply(String key) throws JournalException {
        try {
            return reader.reply(key);
        } catch (SQLException failure) {
            throw JournalFault.of(file, "read", failure);
        }
    }

    /** For tests that need to make this file misbehave. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws JournalException {
        try (lock) {
            writer.close();
            reader.close();
            connection.close();
        } catch (SQLException failure) {
            throw JournalFault.of(file, "closed", failure);
        }
    }
}
