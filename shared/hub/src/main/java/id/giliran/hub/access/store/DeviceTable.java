package id.giliran.hub.access.store;

import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.store.RegisteredDevice.Approval;
import id.giliran.hub.access.store.RegisteredDevice.Certificate;
import id.giliran.hub.access.store.RegisteredDevice.End;
import id.giliran.hub.access.store.RegisteredDevice.Ended;
import id.giliran.hub.access.store.RegisteredDevice.Pairing;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Devices as rows. */
final class DeviceTable {
    private DeviceTable() {}

    static List<RegisteredDevice> all(Connection connection) throws SQLException {
        List<RegisteredDevice> devices = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM device");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                devices.add(read(row));
            }
        }
        return devices;
    }

    /** Writes one in the place of what the table has of it. */
    static void put(Connection connection, RegisteredDevice device) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("""
                INSERT INTO device (id, role, number, name, public_key, serial, valid_until, next_serial,
                    next_valid_until, paired_at, paired_by, seen_at, ended_at, ended_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, serial = excluded.serial,
                    valid_until = excluded.valid_until, next_serial = excluded.next_serial,
                    next_valid_until = excluded.next_valid_until, seen_at = excluded.seen_at,
                    ended_at = excluded.ended_at, ended_by = excluded.ended_by""")) {
            Device introduced = device.known().device();
            Optional<Certificate> next = Optional.ofNullable(device.next());
            Optional<Ended> ended = Optional.ofNullable(device.ended());
            put.setString(1, device.id());
            put.setString(2, introduced.role().word());
            put.setInt(3, introduced.number());
            put.setString(4, introduced.name());
            put.setString(5, device.key());
            put.setString(6, device.certificate().serial());
            put.setLong(7, device.certificate().until().toEpochMilli());
            put.setString(8, next.map(Certificate::serial).orElse(null));
            put.setObject(9, millis(next.map(Certificate::until).orElse(null)));
            put.setLong(10, device.pairing().at().toEpochMilli());
            put.setString(11, word(device.pairing().by()));
            put.setObject(12, millis(device.seen()));
            put.setObject(13, millis(ended.map(Ended::at).orElse(null)));
            put.setString(14, ended.map(each -> word(each.by())).orElse(null));
            put.executeUpdate();
        }
    }

    private static RegisteredDevice read(ResultSet row) throws SQLException {
        Instant nextUntil = moment(row, "next_valid_until");
        Instant endedAt = moment(row, "ended_at");
        return new RegisteredDevice(
                new KnownDevice(row.getString("id"), introduced(row)),
                row.getString("public_key"),
                new Certificate(row.getString("serial"), Instant.ofEpochMilli(row.getLong("valid_until"))),
                nextUntil == null ? null : new Certificate(row.getString("next_serial"), nextUntil),
                new Pairing(
                        Instant.ofEpochMilli(row.getLong("paired_at")),
                        constant(Approval.class, row.getString("paired_by"))),
                moment(row, "seen_at"),
                endedAt == null ? null : new Ended(endedAt, constant(End.class, row.getString("ended_by"))));
    }

    private static Device introduced(ResultSet row) throws SQLException {
        return new Device(
                DeviceRole.of(row.getString("role")).orElseThrow(), row.getInt("number"), row.getString("name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
