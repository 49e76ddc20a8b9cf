package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All of one business day, read beside the hub.
 *
 * @param priorityCounts tickets of that day by priority group
 * @param seal its last hash in hex, once it is closed
 */
public record StoredDay(
        LocalDate day, List<StoredEvent> events, Map<String, Integer> priorityCounts, Optional<String> seal) {
    private static final String ROWS = """
            SELECT seq, hub_time, type, body FROM journal
            WHERE seq >= (SELECT seq FROM journal INDEXED BY one_opening_a_day
                          WHERE type = 'day-opened' AND business_day = ?1)
              AND seq < coalesce((SELECT seq FROM journal INDEXED BY one_opening_a_day
                                  WHERE type = 'day-opened' AND business_day > ?1
                                  ORDER BY business_day LIMIT 1), 9223372036854775807)
              AND business_day = ?1
            ORDER BY seq""";

    public StoredDay {
        events = List.copyOf(events);
        priorityCounts = Map.copyOf(priorityCounts);
    }

    /**
     * Reads a day, open or closed.
     *
     * @return empty when it was never opened
     * @throws JournalException when the journal cannot be read
     */
    public static Optional<StoredDay> read(Path journal, LocalDate day) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal);
                Statement moment = connection.createStatement()) {
            moment.execute("BEGIN");
            Schema.require(connection, journal);
            return read(connection, day);
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    static Optional<StoredDay> read(Connection connection, LocalDate day) throws SQLException, JournalException {
        List<StoredEvent> events = events(connection, day);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredDay(day, events, counts(connection, day), DaySeal.of(connection, day)));
    }

    /**
     * Why there is nothing to read.
     *
     * @param day empty when the newest was asked for
     */
    public static JournalException missing(Path journal, Optional<LocalDate> day) throws JournalException {
        Optional<WipedDay> wiped = day.isPresent() ? WipedDay.read(journal, day.get()) : Optional.empty();
        return new JournalException(wiped.map(WipedDay::sentence)
                .orElseGet(() -> day.map(asked -> "The business day " + asked + " was never opened in ")
                                .orElse("No business day was opened yet in ")
                        + journal + "; name one that was, as in --day 2026-11-23."));
    }

    /**
     * The newest day that was opened.
     *
     * @throws JournalException when the journal cannot be read
     */
    public static Optional<LocalDate> newest(Path journal) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT max(business_day) FROM journal WHERE type = 'day-opened'")) {
            return Optional.ofNullable(row.getString(1)).map(LocalDate::parse);
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    /**
     * The days that were opened, oldest first.
     *
     * @throws JournalException when the journal cannot be read
     */
    public static List<LocalDate> all(Path journal) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT business_day FROM journal WHERE type = 'day-opened' ORDER BY business_day")) {
            List<LocalDate> days = new ArrayList<>();
            while (row.next()) {
                days.add(LocalDate.parse(row.getString(1)));
            }
            return days;
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    private static List<StoredEvent> events(Connection connection, LocalDate day)
            throws SQLException, JournalException {
        List<StoredEvent> events = new ArrayList<>();
        try (PreparedStatement rows = connection.prepareStatement(ROWS)) {
            rows.setString(1, day.toString());
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    events.add(new StoredEvent(
                            row.getLong("seq"),
                            Instant.ofEpochMilli(row.getLong("hub_time")),
                            EventJson.read(row.getString("type"), row.getString("body"))));
                }
            }
        }
        return events;
    }

    private static Map<String, Integer> counts(Connection connection, LocalDate day) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (PreparedStatement groups = connection.prepareStatement(
                "SELECT priority_group, tickets FROM priority_count WHERE business_day = ?")) {
            groups.setString(1, day.toString());
            try (ResultSet row = groups.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString("priority_group"), row.getInt("tickets"));
                }
            }
        }
        return counts;
    }
}
