package id.giliran.hub.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the journal file, by numbered SQL files; {@code PRAGMA user_version} tells how many of them a file has seen. */
final class Schema {
    private static final List<String> MIGRATIONS = List.of(
            "1-journal.sql",
            "2-leased-numbers.sql",
            "3-counter-work.sql",
            "4-kiosk-work.sql",
            "5-access-notes.sql",
            "6-wipes.sql");

    private static final int WITH_ANCHOR = 6;

    private Schema() {}

    /** The version that this program writes. */
    static int version() {
        return MIGRATIONS.size();
    }

    /** Brings a new or older file to this program's version, one transaction a migration. */
    static void migrate(Connection connection, Object file) throws SQLException, JournalException {
        int found = versionOf(connection);
        refuseNewer(found, file);
        if (found == 0 && !isEmpty(connection)) {
            throw new JournalException(file + " is an SQLite file, but not a journal of this hub; name another file.");
        }
        for (int next = found + 1; next <= version(); next++) {
            migrateTo(next, connection);
        }
    }

    /** Refuses a file that only another version of the program can read. */
    static void require(Connection connection, Object file) throws SQLException, JournalException {
        int found = versionOf(connection);
        refuseNewer(found, file);
        if (found < version()) {
            throw new JournalException(file + " has schema version " + found + ", older than this program's "
                    + version() + "; start the hub on it once, then it is brought up to date.");
        }
    }

    /** Whether the file may have an anchor; refuses what a newer program wrote. */
    static boolean knowsAnchors(Connection connection, Object file) throws SQLException, JournalException {
        int found = versionOf(connection);
        refuseNewer(found, file);
        return found >= WITH_ANCHOR;
    }

    private static void refuseNewer(int found, Object file) throws JournalException {
        if (found > version()) {
            throw new JournalException(file + " was written by a newer Giliran (schema version " + found
                    + ", this program knows up to " + version() + "); start it with that version.");
        }
    }

    private static int versionOf(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getInt(1);
        }
    }

    private static void migrateTo(int version, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // executeUpdate hands the whole script to SQLite; execute would stop after its first statement.
                statement.executeUpdate(script(version));
                statement.execute("PRAGMA user_version = " + version);
                statement.execute("COMMIT");
            } catch (SQLException failure) {
                statement.execute("ROLLBACK");
                throw failure;
            }
        }
    }

    private static String script(int version) {
        String name = MIGRATIONS.get(version - 1);
        try (InputStream stream = Schema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program's jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's jar is damaged at " + name, unreadable);
        }
    }
}
