package id.giliran.hub.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Wrong tries, as rows. */
public final class WrongTriesTable {
    private final AccessFile file;

    public WrongTriesTable(AccessFile file) {
        this.file = file;
    }

    /** All that are remembered. */
    public List<WrongTries> all() {
        return file.read(WrongTriesTable::all);
    }

    /**
     * Puts these in the place of what was known of the same person and device.
     *
     * @param oldest what was tried last before that is forgotten
     */
    public void put(List<WrongTries> tries, Instant oldest) {
        int _ = file.write(connection -> put(connection, tries, oldest));
    }

    /** Forgets what was tried for this person at this device. */
    public void remove(String person, String device) {
        int _ = file.write(connection -> {
            try (PreparedStatement remove =
                    connection.prepareStatement("DELETE FROM wrong_tries WHERE person = ? AND device = ?")) {
                remove.setString(1, person);
                remove.setString(2, device);
                return remove.executeUpdate();
            }
        });
    }

    /** Forgets what was tried for this person anywhere. */
    public void remove(String person) {
        int _ = file.write(connection -> {
            try (PreparedStatement remove = connection.prepareStatement("DELETE FROM wrong_tries WHERE person = ?")) {
                remove.setString(1, person);
                return remove.executeUpdate();
            }
        });
    }

    private static List<WrongTries> all(Connection connection) throws SQLException {
        List<WrongTries> tries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT person, device, wrong, last_at FROM wrong_tries")) {
            while (row.next()) {
                tries.add(new WrongTries(
                        row.getString(1), row.getString(2), row.getInt(3), Instant.ofEpochMilli(row.getLong(4))));
            }
        }
        return tries;
    }

    private static int put(Connection connection, List<WrongTries> tries, Instant oldest) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement("DELETE FROM wrong_tries WHERE last_at < ?");
                PreparedStatement put = connection.prepareStatement("""
                        INSERT INTO wrong_tries (person, device, wrong, last_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (person, device) DO UPDATE SET wrong = excluded.wrong, last_at = excluded.last_at""")) {
            old.setLong(1, oldest.toEpochMilli());
            old.executeUpdate();
            for (WrongTries each : tries) {
                put.setString(1, each.person());
                put.setString(2, each.device());
                put.setInt(3, each.wrong());
                put.setLong(4, each.last().toEpochMilli());
                put.addBatch();
            }
            return put.executeBatch().length;
        }
    }
}
