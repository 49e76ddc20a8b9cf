package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the rows of the newest business day one after another, and what they say by all processors at once: the JVM has just
 * started, and each row is slow to understand as long as that code is not compiled.
 */
final class NewestDay {
    /** From the row before the day, whose hash the first one continues. */
    private static final String ROWS = """
            SELECT seq, business_day, hub_time, type, body, hash FROM journal
            WHERE seq >= coalesce((SELECT seq FROM journal INDEXED BY one_opening_a_day
                                   WHERE type = 'day-opened' ORDER BY business_day DESC LIMIT 1), 1) - 1
            ORDER BY seq""";

    private final List<Found> rows;

    private record Found(JournalRow row, String hash) {}

    private NewestDay(List<Found> rows) {
        this.rows = rows;
    }

    /** All events of the day, in order; none in an empty journal. */
    static List<StoredEvent> read(Connection connection) throws SQLException, JournalException {
        List<Found> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                rows.add(found(row));
            }
        }
        return new NewestDay(rows).events();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(JournalRow.read(row), HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private List<StoredEvent> events() throws JournalException {
        boolean firstEver = !rows.isEmpty() && rows.getFirst().row().seq() == 1;
        try {
            return IntStream.range(firstEver ? 0 : 1, rows.size())
                    .parallel()
                    .mapToObj(this::event)
                    .toList();
        } catch (Unreadable failure) {
            throw failure.why;
        }
    }

    private StoredEvent event(int place) {
        Found found = rows.get(place);
        JournalRow row = found.row();
        String before = place == 0 ? JournalRow.NO_HASH : rows.get(place - 1).hash();
        // What a damaged disk has made of a row must not become the hub's word.
        if (!row.hashAfter(before).equals(found.hash())) {
            throw new Unreadable(new JournalException("Journal row " + row.seq()
                    + " was changed, or the rows before it were: its hash does not fit; run giliran hub verify and restore"
                    + " the file from a backup."));
        }
        try {
            return new StoredEvent(
                    row.seq(), Instant.ofEpochMilli(row.hubTime()), EventJson.read(row.type(), row.body()));
        } catch (JournalException unreadable) {
            throw new Unreadable(new JournalException(
                    "Journal row " + row.seq() + " cannot be read: " + unreadable.getMessage()
                            + "; run giliran hub verify and restore the file from a backup.",
                    unreadable));
        }
    }

    /** Carries the reason out of a stream, which knows no checked exceptions. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final JournalException why;

        Unreadable(JournalException why) {
            super(why);
            this.why = why;
        }
    }
}
