package id.giliran.hub.access.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables, by numbered SQL files; {@code PRAGMA user_version} tells how many of them a file has seen. */
final class AccessSchema {
    private static final List<String> MIGRATIONS = List.of("1-devices.sql", "2-people.sql", "3-tries.sql");

    private AccessSchema() {}

    /** Brings a new or older file to this program's version, one transaction a migration. */
    static void migrate(Connection connection, Path file) throws SQLException {
        int found = versionOf(connection);
        if (found > MIGRATIONS.size()) {
            throw new AccessException(file + " was written by a newer Giliran (schema version " + found
                    + ", this program knows up to " + MIGRATIONS.size() + "); start it with that version.");
        }
        for (int next = found + 1; next <= MIGRATIONS.size(); next++) {
            migrateTo(next, connection);
        }
    }

    private static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    private static void migrateTo(int version, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // executeUpdate hands the whole script to SQLite; execute would stop after its first statement.
                statement.executeUpdate(script(MIGRATIONS.get(version - 1)));
                statement.execute("PRAGMA user_version = " + version);
                statement.execute("COMMIT");
            } catch (SQLException failure) {
                rollBack(statement, failure);
                throw failure;
            }
        }
    }

    private static void rollBack(Statement statement, SQLException failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException already) {
            // A disk that fails makes SQLite roll back by itself; what counts is why.
            failure.addSuppressed(already);
        }
    }

    private static String script(String name) {
        try (InputStream stream = AccessSchema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program's jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's jar is damaged at " + name, unreadable);
        }
    }
}
