package id.giliran.kiosk.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite database that the kiosk keeps for itself: what is changed survives a power cut. Where there can be no file, it is
 * in memory, and lives as long as the program. For any thread; one at a time is let in.
 */
final class KioskFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskFile.class);
    private static final int BUSY_MILLIS = 5_000;
    private static final String SOUND = "ok";

    private final String name;
    private final Connection sqlite;
    private final @Nullable KioskFileLock lock;
    private final @Nullable String trouble;

    private KioskFile(String name, Connection sqlite, @Nullable KioskFileLock lock, @Nullable String trouble) {
        this.name = name;
        this.sqlite = sqlite;
        this.lock = lock;
        this.trouble = trouble;
    }

    /** Something to do with the database; what it changes is kept as a whole or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The database in this file; the lock is freed when it is closed. */
    static KioskFile in(Path file, @Nullable KioskFileLock lock) throws KioskFileException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try {
            Connection sqlite = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                check(sqlite, file);
                KioskSchema.migrate(sqlite, file);
                return new KioskFile(file.toString(), sqlite, lock, null);
            } catch (SQLException | KioskFileException unusable) {
                sqlite.close();
                throw unusable;
            }
        } catch (SQLException failure) {
            throw KioskFileFault.of(file, failure);
        }
    }

    /** A database that is forgotten when the program ends, because of this trouble with the file. */
    static KioskFile inMemory(String trouble) {
        try {
            Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
            KioskSchema.migrate(sqlite, "memory");
            return new KioskFile("memory", sqlite, null, trouble);
        } catch (SQLException | KioskFileException impossible) {
            throw new IllegalStateException("SQLite cannot even work in memory", impossible);
        }
    }

    private static void check(Connection sqlite, Path file) throws SQLException, KioskFileException {
        try (Statement statement = sqlite.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA quick_check")) {
            if (!SOUND.equals(result.getString(1))) {
                throw new KioskFileException("The kiosk's file " + file + " is damaged.", true, null);
            }
        }
    }

    /** Why nothing is kept beyond the end of the program; empty when it is. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Does this work in one transaction; when it returns, what it changed is durable. */
    synchronized <T> T change(Work<T> work) throws KioskFileException {
        try (Statement transaction = sqlite.createStatement()) {
            transaction.execute("BEGIN IMMEDIATE");
            try {
                T result = work.with(sqlite);
                transaction.execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException failure) {
                rollBack(transaction, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw KioskFileFault.of(name, failure);
        }
    }

    private static void rollBack(Statement transaction, Exception failure) {
        try {
            transaction.execute("ROLLBACK");
        } catch (SQLException already) {
            // A full disk makes SQLite roll back by itself; then there is nothing left to do.
            failure.addSuppressed(already);
        }
    }

    @Override
    public synchronized void close() {
        try {
            sqlite.close();
            if (lock != null) {
                lock.close();
            }
        } catch (SQLException | IOException late) {
            LOG.warn("The kiosk's file {} could not be closed; it is closed with the program.", name, late);
        }
    }
}
