package id.giliran.hub.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Where people have signed in, as rows. */
public final class UsualDeviceTable {
    private final AccessFile file;

    /** A person's id and that of a device. */
    public record Place(String person, String device) {}

    public UsualDeviceTable(AccessFile file) {
        this.file = file;
    }

    /** When each was used last. */
    public Map<Place, Instant> all() {
        return file.read(UsualDeviceTable::all);
    }

    /**
     * Puts one in.
     *
     * @param oldest what was used last before that is forgotten
     */
    public void put(Place place, Instant now, Instant oldest) {
        int _ = file.write(connection -> put(connection, place, now, oldest));
    }

    private static Map<Place, Instant> all(Connection connection) throws SQLException {
        Map<Place, Instant> places = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT person, device, seen_at FROM usual_device")) {
            while (row.next()) {
                places.put(new Place(row.getString(1), row.getString(2)), Instant.ofEpochMilli(row.getLong(3)));
            }
        }
        return places;
    }

    private static int put(Connection connection, Place place, Instant now, Instant oldest) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement("DELETE FROM usual_device WHERE seen_at < ?");
                PreparedStatement put = connection.prepareStatement("""
                        INSERT INTO usual_device (person, device, seen_at) VALUES (?, ?, ?)
                        ON CONFLICT (person, device) DO UPDATE SET seen_at = excluded.seen_at""")) {
            old.setLong(1, oldest.toEpochMilli());
            old.executeUpdate();
            put.setString(1, place.person());
            put.setString(2, place.device());
            put.setLong(3, now.toEpochMilli());
            return put.executeUpdate();
        }
    }
}
