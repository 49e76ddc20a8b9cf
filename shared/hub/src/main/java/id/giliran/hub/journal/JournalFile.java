package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens the SQLite file. */
final class JournalFile {
    private static final int BUSY_MILLIS = 5_000;

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
