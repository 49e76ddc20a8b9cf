package id.giliran.hub.access.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * The file of devices and people, readable by the hub's user alone. One connection that all threads share, one at a time: it is
 * asked seldom, as what each request needs is held in memory.
 */
public final class AccessFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccessFile.class);
    private static final int BUSY_MILLIS = 5_000;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    private AccessFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Something that is done with the tables. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The file in a data folder. */
    public static Path in(Path data) {
        return data.resolve("access.db");
    }

    /**
     * Opens the file, made if there is none, and brings its tables up to date.
     *
     * @throws AccessException when it cannot be read and written, or a newer program wrote it
     */
    public static AccessFile open(Path file) {
        try {
            makeOwnerOnly(file);
            Connection connection = settings().createConnection(url(file));
            try {
                AccessSchema.migrate(connection, file);
                return new AccessFile(file, connection);
            } catch (SQLException | AccessException unusable) {
                connection.close();
                throw unusable;
            }
        } catch (SQLException | IOException failure) {
            throw fault(file, "opened", failure);
        }
    }

    /**
     * A whole copy of the moment, also while a hub works with the file.
     *
     * @param target a file that is not there yet
     * @throws AccessException when it cannot be copied
     */
    public static void copy(Path file, Path target) {
        try {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(BUSY_MILLIS);
            try (Connection connection = config.createConnection(url(file));
                    PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, target.toAbsolutePath().toString());
                vacuum.execute();
            }
            makeOwnerOnly(target);
        } catch (SQLException | IOException failure) {
            throw fault(file, "copied to " + target, failure);
        }
    }

    /** Reads. */
    public <T> T read(Work<T> work) {
        lock.lock();
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw fault(file, "read", failure);
        } finally {
            lock.unlock();
        }
    }

    /** Changes all or nothing; what was changed is durable when this returns. */
    public <T> T write(Work<T> work) {
        lock.lock();
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                T result = work.on(connection);
                statement.execute("COMMIT");
                return result;
            } catch (SQLException | RuntimeException failure) {
                rollBack(statement, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw fault(file, "written", failure);
        } finally {
            lock.unlock();
        }
    }

    private static void rollBack(Statement statement, Exception failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException already) {
            // A full disk makes SQLite roll back by itself; then there is nothing left to do.
            failure.addSuppressed(already);
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setGetGeneratedKeys(false);
        // Of somebody who leaves neither name nor hash stays in the file.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    /** What SQLite puts beside the file gets the same rights by itself. */
    private static void makeOwnerOnly(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException usual) {
            LOG.debug("{} is there", file);
        }
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (rights != null && !rights.readAttributes().permissions().equals(OWNER_ONLY)) {
            rights.setPermissions(OWNER_ONLY);
        }
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static AccessException fault(Path file, String act, Exception cause) {
        return new AccessException(
                "The file of devices and people " + file + " could not be " + act + " (" + cause.getMessage()
                        + "); look whether the disk is full and the file belongs to the hub's user, or restore it from a"
                        + " backup.",
                cause);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.warn("The file of devices and people was not closed cleanly", failure);
        } finally {
            lock.unlock();
        }
    }
}
