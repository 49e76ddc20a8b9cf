package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/** Opens the SQLite file. */
final class JournalFile {
    private static final Logger LOG = LoggerFactory.getLogger(JournalFile.class);
    static final int BUSY_MILLIS = 5_000;

    /** The pages that a full round touches; with less room they are written twice, and read again for the next round. */
    private static final int CACHE_KIB = 8 * 1024;

    private JournalFile() {}

    /** Unpacks SQLite's library and loads it. */
    static void loadSqlite() {
        try {
            boolean _ = SQLiteJDBCLoader.initialize();
        } catch (Exception unusable) {
            LOG.debug("SQLite could not be loaded ahead; opening the journal tells why", unusable);
        }
    }

    /** For the writer: what is committed survives a power cut (WAL with a flush at each commit). It moves the WAL into the file itself. */
    static Connection openToWrite(Path file) throws SQLException {
        SQLiteConfig config = settings();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // SQLite counts a size in KiB below zero, one in pages above.
        config.setCacheSize(-CACHE_KIB);
        config.setWalAutocheckpoint(0);
        // Every row names its own key; otherwise the driver asks for it after each insert.
        config.setGetGeneratedKeys(false);
        // What is deleted leaves nothing in the file: replies of days before, and days that were kept for long enough.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
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
