package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a wipe takes out of a journal.
 *
 * @param asked the business days before this one
 * @param before the same, but never later than the newest business day: that one stays, as its numbers still count
 * @param days the business days that go, oldest first
 * @param lastRow the last row that goes, which is that of the anchor when none does
 * @param rows how many go
 * @param lastNote the last note that goes
 * @param notes how many go
 */
public record WipePlan(
        LocalDate asked, LocalDate before, List<LocalDate> days, long lastRow, long rows, long lastNote, long notes) {
    private static final String LAST_ROW = """
            SELECT seq - 1 FROM journal INDEXED BY one_opening_a_day
            WHERE type = 'day-opened' AND business_day >= ? ORDER BY business_day LIMIT 1""";

    /** Up to the first note that stays: a clock that was set back must not leave a hole. */
    private static final String LAST_NOTE = """
            SELECT coalesce((SELECT min(seq) - 1 FROM access_note WHERE hub_time >= ?),
                (SELECT max(seq) FROM access_note), 0)""";

    private static final String DAYS = """
            SELECT business_day FROM journal INDEXED BY one_opening_a_day
            WHERE type = 'day-opened' AND business_day < ? ORDER BY business_day""";

    public WipePlan {
        days = List.copyOf(days);
    }

    /**
     * Looks what would go; changes nothing, and may look beside a hub.
     *
     * @param zone of the office
     * @throws JournalException when the journal cannot be read
     */
    public static WipePlan of(Path journal, LocalDate asked, ZoneId zone) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal);
                Statement moment = connection.createStatement()) {
            moment.execute("BEGIN");
            Schema.require(connection, journal);
            return of(connection, asked, zone);
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    static WipePlan of(Connection connection, LocalDate asked, ZoneId zone) throws SQLException {
        Anchor anchor = Anchor.read(connection);
        LocalDate before = newestDay(connection).filter(asked::isAfter).orElse(asked);
        List<LocalDate> days = days(connection, before);
        long lastRow = Math.max(anchor.lastRow(), days.isEmpty() ? 0 : number(connection, LAST_ROW, before.toString()));
        long midnight = before.atStartOfDay(zone).toInstant().toEpochMilli();
        long lastNote = Math.max(anchor.lastNote(), number(connection, LAST_NOTE, midnight));
        return new WipePlan(
                asked, before, days, lastRow, lastRow - anchor.lastRow(), lastNote, lastNote - anchor.lastNote());
    }

    /** Whether nothing goes. */
    public boolean isEmpty() {
        return rows == 0 && notes == 0;
    }

    private static Optional<LocalDate> newestDay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT max(business_day) FROM journal WHERE type = 'day-opened'")) {
            return Optional.ofNullable(row.getString(1)).map(LocalDate::parse);
        }
    }

    private static List<LocalDate> days(Connection connection, LocalDate before) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DAYS)) {
            select.setString(1, before.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    days.add(LocalDate.parse(row.getString(1)));
                }
            }
        }
        return days;
    }

    private static long number(Connection connection, String query, Object argument) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, argument);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
