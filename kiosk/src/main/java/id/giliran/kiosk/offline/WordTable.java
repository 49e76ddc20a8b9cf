package id.giliran.kiosk.offline;

import id.giliran.protocol.Json;
import id.giliran.protocol.request.IssueTicketRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What the hub could not be told yet, and the reprints that were begun. */
final class WordTable {
    private final Sql sql;

    WordTable(Connection sqlite) {
        this.sql = new Sql(sqlite);
    }

    /**
     * An order that the hub may have stored although it did not answer.
     *
     * @param reason why its number is void
     */
    record Unsettled(String key, IssueTicketRequest request, String reason) {
        /** Without the request: the priority group that it may hold belongs into no log. */
        @Override
        public String toString() {
            return "order " + key;
        }
    }

    /** A word and where it stands among the words. */
    record Waiting(long seq, HubWord word) {}

    void add(HubWord word) throws SQLException {
        sql.update(
                "INSERT INTO hub_word (kind, subject, word, key) VALUES (?, ?, ?, ?)",
                word.kind().name(),
                word.subject(),
                word.word(),
                word.key());
    }

    List<Waiting> words(int atMost) throws SQLException {
        return sql.rows(
                "SELECT seq, kind, subject, word, key FROM hub_word ORDER BY seq LIMIT ?", WordTable::waiting, atMost);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        HubWord.Kind kind = HubWord.Kind.valueOf(row.getString("kind"));
        return new Waiting(
                row.getLong("seq"),
                new HubWord(kind, row.getString("subject"), row.getString("word"), row.getString("key")));
    }

    void told(long seq) throws SQLException {
        sql.update("DELETE FROM hub_word WHERE seq = ?", seq);
    }

    void add(Unsettled order) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO unsettled_order (key, request, reason) VALUES (?, ?, ?)",
                order.key(),
                Json.write(order.request()),
                order.reason());
    }

    /** Without those whose visitor has, or may still get, a paper of the kiosk's own: its report settles them. */
    List<Unsettled> unsettled() throws SQLException {
        return sql.rows(
                """
                SELECT key, request, reason FROM unsettled_order
                WHERE key NOT IN (SELECT key FROM offline_ticket WHERE state <> 'not-printed') ORDER BY key""",
                row -> new Unsettled(
                        row.getString("key"),
                        Json.read(row.getString("request"), IssueTicketRequest.class),
                        row.getString("reason")));
    }

    void settled(String key) throws SQLException {
        sql.update("DELETE FROM unsettled_order WHERE key = ?", key);
    }

    /** Whether this reprint was not begun before; it is now. */
    boolean begin(LocalDate day, int reprint, String ticket) throws SQLException {
        return sql.update(
                        "INSERT OR IGNORE INTO reprint (business_day, reprint, ticket) VALUES (?, ?, ?)",
                        day.toString(),
                        reprint,
                        ticket)
                > 0;
    }

    /** What an earlier day has left behind is of no use to anybody. */
    void beginDay(LocalDate day) throws SQLException {
        sql.update("DELETE FROM reprint WHERE business_day < ?", day.toString());
        sql.update("DELETE FROM unsettled_order WHERE key IN (SELECT key FROM offline_ticket WHERE state = 'printed')");
    }
}
