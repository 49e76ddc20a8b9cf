package id.giliran.hub.journal;

import id.giliran.core.ticket.TicketId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the hub needs at start and for retries. */
final class JournalReader implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement replyByKey;
    private final PreparedStatement ticketById;

    JournalReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.replyByKey = connection.prepareStatement("SELECT fingerprint, body FROM reply WHERE key = ?");
        this.ticketById = connection.prepareStatement("""
                SELECT 1 FROM journal INDEXED BY one_ticket_an_id
                WHERE type = 'ticket-issued' AND json_extract(body, '$.ticket') = ?""");
    }

    JournalHead head() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT seq, business_day, hash FROM journal ORDER BY seq DESC LIMIT 1")) {
            if (!row.next()) {
                Anchor anchor = Anchor.read(connection);
                return new JournalHead(anchor.lastRow(), Optional.empty(), anchor.rowHash());
            }
            return new JournalHead(
                    row.getLong("seq"),
                    Optional.of(row.getString("business_day")),
                    HexFormat.of().formatHex(row.getBytes("hash")));
        }
    }

    /** Costs as much as the newest day is long, however many days there are. */
    Recovered newestDay(EventSink sink) throws SQLException, JournalException {
        Optional<StoredEvent> last = NewestDay.read(connection, sink);
        return new Recovered(
                last.map(StoredEvent::seq).orElse(0L),
                Stream.concat(last.map(StoredEvent::hubTime).stream(), newestNote().stream())
                        .max(Comparator.naturalOrder()),
                priorityCounts());
    }

    private Optional<Instant> newestNote() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT hub_time FROM access_note ORDER BY seq DESC LIMIT 1")) {
            return row.next() ? Optional.of(Instant.ofEpochMilli(row.getLong("hub_time"))) : Optional.empty();
        }
    }

    private Map<String, Integer> priorityCounts() throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT priority_group, tickets FROM priority_count
                        WHERE business_day = (SELECT business_day FROM journal ORDER BY seq DESC LIMIT 1)""")) {
            while (row.next()) {
                counts.put(row.getString("priority_group"), row.getInt("tickets"));
            }
        }
        return counts;
    }

    Optional<StoredReply> reply(String key) throws SQLException {
        replyByKey.setString(1, key);
        try (ResultSet row = replyByKey.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoredReply(key, row.getString("fingerprint"), row.getString("body")))
                    : Optional.empty();
        }
    }

    boolean knows(TicketId ticket) throws SQLException {
        ticketById.setString(1, ticket.value());
        try (ResultSet row = ticketById.executeQuery()) {
            return row.next();
        }
    }

    @Override
    public void close() throws SQLException {
        replyByKey.close();
        ticketById.close();
    }
}
