package id.giliran.hub.access.store;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People as rows. */
public final class StaffTable {
    private final AccessFile file;

    public StaffTable(AccessFile file) {
        this.file = file;
    }

    /** Everybody. */
    public List<StaffMember> all() {
        return file.read(StaffTable::all);
    }

    /** The ids of those who have left. */
    public Set<String> former() {
        return file.read(StaffTable::former);
    }

    /** Puts one in, or in the place of what the table has of that person. */
    public void put(StaffMember member) {
        int _ = file.write(connection -> put(connection, member));
    }

    /** Somebody leaves: the id stays, the name goes. */
    public void remove(String person, Instant now) {
        int _ = file.write(connection -> remove(connection, person, now));
        int _ = file.read(StaffTable::forgetWhatWas);
    }

    /** What is deleted is overwritten from now on: a name that was taken out is not to be found in the file. */
    private static List<StaffMember> all(Connection connection) throws SQLException {
        List<StaffMember> staff = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
            try (ResultSet row = statement.executeQuery("SELECT id, name, role, secret, first, since FROM person")) {
                while (row.next()) {
                    staff.add(read(row));
                }
            }
        }
        return staff;
    }

    private static StaffMember read(ResultSet row) throws SQLException {
        return new StaffMember(
                new Person(
                        row.getString("id"),
                        row.getString("name"),
                        PersonRole.of(row.getString("role")).orElseThrow()),
                row.getString("secret"),
                row.getBoolean("first"),
                Instant.ofEpochMilli(row.getLong("since")));
    }

    private static Set<String> former(Connection connection) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM former_person")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private static int put(Connection connection, StaffMember member) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("""
                INSERT INTO person (id, name, role, secret, first, since) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, secret = excluded.secret,
                    first = excluded.first, since = excluded.since""")) {
            put.setString(1, member.person().id());
            put.setString(2, member.person().name());
            put.setString(3, member.person().role().word());
            put.setString(4, member.secret());
            put.setBoolean(5, member.first());
            put.setLong(6, member.since().toEpochMilli());
            return put.executeUpdate();
        }
    }

    /** The file beside the file, which has every change, is emptied: else the name stays there for a while. */
    private static int forgetWhatWas(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return row.getInt(1);
        }
    }

    private static int remove(Connection connection, String person, Instant now) throws SQLException {
        try (PreparedStatement former =
                        connection.prepareStatement("INSERT INTO former_person (id, left_at) VALUES (?, ?)");
                PreparedStatement gone = connection.prepareStatement("DELETE FROM person WHERE id = ?")) {
            former.setString(1, person);
            former.setLong(2, now.toEpochMilli());
            former.executeUpdate();
            gone.setString(1, person);
            return gone.executeUpdate();
        }
    }
}
