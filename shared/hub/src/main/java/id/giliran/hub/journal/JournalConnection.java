package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The open file with its prepared statements. */
record JournalConnection(Connection sqlite, JournalWriter writer, JournalReader reader) implements AutoCloseable {
    /** Opens the file and brings its tables up to date. */
    static JournalConnection open(Path file) throws SQLException, JournalException {
        Connection sqlite = JournalFile.openToWrite(file);
        try {
            Schema.migrate(sqlite, file);
            return new JournalConnection(sqlite, new JournalWriter(sqlite), new JournalReader(sqlite));
        } catch (SQLException | JournalException unusable) {
            sqlite.close();
            throw unusable;
        }
    }

    /** A commit with a flush, in which nothing is new. It does not wait: whom another program's lock has kept out has written nothing. */
    void commitNothing() throws SQLException {
        try (Statement statement = sqlite.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            try {
                statement.execute("PRAGMA user_version = " + Schema.version());
            } finally {
                statement.execute("PRAGMA busy_timeout = " + JournalFile.BUSY_MILLIS);
            }
        }
    }

    /** Closes what has failed already. */
    void abandon() {
        try {
            close();
        } catch (SQLException failedAgain) {
            // The failure that made it spent was told; another connection is open.
        }
    }

    @Override
    public void close() throws SQLException {
        try (sqlite;
                writer;
                reader) {
            // Closed in the opposite order, the file last, whatever fails on the way.
        }
    }
}
