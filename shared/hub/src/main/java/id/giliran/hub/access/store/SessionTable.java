package id.giliran.hub.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sessions as rows. */
public final class SessionTable {
    private final AccessFile file;

    public SessionTable(AccessFile file) {
        this.file = file;
    }

    /** All of them, also those that a later one has ended. */
    public List<Session> all() {
        return file.read(SessionTable::all);
    }

    /** Puts one in the place of what the table has of this person at this counter. */
    public void put(Session session) {
        int _ = file.write(connection -> put(connection, session));
    }

    /** Takes one out. */
    public void remove(int counter, String person) {
        int _ = file.write(connection -> remove(connection, counter, person));
    }

    private static List<Session> all(Connection connection) throws SQLException {
        List<Session> sessions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT counter, person, device, console, since FROM session")) {
            while (row.next()) {
                sessions.add(new Session(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        Instant.ofEpochMilli(row.getLong(5))));
            }
        }
        return sessions;
    }

    private static int put(Connection connection, Session session) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("""
                INSERT INTO session (counter, person, device, console, since) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (counter, person) DO UPDATE SET device = excluded.device, console = excluded.console,
                    since = excluded.since""")) {
            put.setInt(1, session.counter());
            put.setString(2, session.person());
            put.setString(3, session.device());
            put.setBoolean(4, session.console());
            put.setLong(5, session.since().toEpochMilli());
            return put.executeUpdate();
        }
    }

    private static int remove(Connection connection, int counter, String person) throws SQLException {
        try (PreparedStatement remove =
                connection.prepareStatement("DELETE FROM session WHERE counter = ? AND person = ?")) {
            remove.setInt(1, counter);
            remove.setString(2, person);
            return remove.executeUpdate();
        }
    }
}
