package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens the SQLite file. */
final class JournalFile {
    static final int BUSY_MILLIS = 5_000;

    private JournalFile() {}

    /** For the writer: what is committed survives a power cut (WAL with a flush at each commit). */
    static Connection openToWrite(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config.createConnection(url(file));
    }

    /** For the verifier: may run beside the writer. */
    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    /**
     * The highest row, 0 if there is none. Unlike a writer's, this connection leaves the write-ahead file as it was when it is
     * closed, so that a journal that is refused stays as it was found.
     */
    static long newestRow(Path file) throws SQLException {
        try (Connection connection = openToRead(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(seq) FROM journal")) {
            return row.getLong(1);
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }
}
