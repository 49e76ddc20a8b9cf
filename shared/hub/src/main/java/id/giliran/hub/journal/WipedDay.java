package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a business day that was wiped.
 *
 * @param seal its last hash in hex, empty if it was never closed
 * @param wipedAt hub time
 * @param sheets its sums, as the one who wiped it has written them
 */
public record WipedDay(LocalDate day, String seal, Instant wipedAt, String sheets) {
    private static final String ALL =
            "SELECT business_day, seal, hub_time, sheets, hash FROM wiped_day ORDER BY business_day";

    /**
     * Looks for a day.
     *
     * @return empty when it was not wiped
     * @throws JournalException when the journal cannot be read
     */
    public static Optional<WipedDay> read(Path journal, LocalDate day) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal)) {
            Schema.require(connection, journal);
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT business_day, seal, hub_time, sheets, hash FROM wiped_day WHERE business_day = ?")) {
                select.setString(1, day.toString());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    /** That it is gone, and what is left of it, in a sentence. */
    public String sentence() {
        return "The business day " + day + " was wiped from this journal on "
                + LocalDate.ofInstant(wipedAt, ZoneId.systemDefault())
                + ", as the office keeps its past for so long only; its sums are left: giliran hub day --day " + day
                + ".";
    }

    private static WipedDay read(ResultSet row) throws SQLException {
        return new WipedDay(
                LocalDate.parse(row.getString("business_day")),
                row.getString("seal"),
                Instant.ofEpochMilli(row.getLong("hub_time")),
                row.getString("sheets"));
    }

    private byte[] hashAfter(byte[] previous) {
        return RowHash.of(previous, 0, wipedAt.toEpochMilli(), day.toString(), seal, sheets);
    }

    /** Puts these after those that were wiped before; each day is later than all of those. */
    static void append(Connection connection, List<WipedDay> days) throws SQLException {
        byte[] before = HexFormat.of().parseHex(lastHash(connection));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO wiped_day (business_day, seal, hub_time, sheets, hash) VALUES (?, ?, ?, ?, ?)")) {
            for (WipedDay wiped : days) {
                before = wiped.hashAfter(before);
                insert.setString(1, wiped.day.toString());
                insert.setString(2, wiped.seal);
                insert.setLong(3, wiped.wipedAt.toEpochMilli());
                insert.setString(4, wiped.sheets);
                insert.setBytes(5, before);
                insert.executeUpdate();
            }
        }
    }

    /** The hash of the last of them in hex, as it is stored. */
    static String lastHash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT hash FROM wiped_day ORDER BY business_day DESC LIMIT 1")) {
            return row.next() ? HexFormat.of().formatHex(row.getBytes("hash")) : JournalRow.NO_HASH;
        }
    }

    /** The days whose hash does not follow from the one before. */
    static List<LocalDate> changed(Connection connection) throws SQLException {
        List<LocalDate> changed = new ArrayList<>();
        byte[] before = HexFormat.of().parseHex(JournalRow.NO_HASH);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                WipedDay wiped = read(row);
                byte[] stored = row.getBytes("hash");
                if (!Arrays.equals(wiped.hashAfter(before), stored)) {
                    changed.add(wiped.day);
                }
                before = stored;
            }
        }
        return changed;
    }
}
