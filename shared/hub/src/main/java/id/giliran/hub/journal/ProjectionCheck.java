package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether what is stored beside the events fits them: replies that retries get, and tickets counted by priority group. */
final class ProjectionCheck {
    private static final String REPLIES_WITHOUT_TICKET = """
            SELECT key, business_day, ticket, number FROM (
                SELECT key, business_day, json_extract(body, '$.ticket') AS ticket, json_extract(body, '$.number') AS number
                FROM reply WHERE json_valid(body))
            WHERE ticket IS NOT NULL AND number IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM journal WHERE type = 'ticket-issued' AND json_extract(journal.body, '$.ticket') = ticket
                AND json_extract(journal.body, '$.number') = number)
            ORDER BY key""";

    /** A group that the office no longer has is not counted, so there may be fewer than tickets with priority. */
    private static final String TOO_MANY_COUNTED = """
            SELECT business_day, counted, given FROM (
                SELECT business_day, sum(tickets) AS counted, (
                    SELECT count(*) FROM journal WHERE type = 'ticket-issued'
                    AND journal.business_day = priority_count.business_day AND json_extract(body, '$.priority')) AS given
                FROM priority_count GROUP BY business_day)
            WHERE counted > given ORDER BY business_day""";

    private final Connection connection;
    private final Findings findings;

    ProjectionCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            checkReplies(statement);
            checkCounts(statement);
        }
    }

    private void checkReplies(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(REPLIES_WITHOUT_TICKET)) {
            while (row.next()) {
                findings.add("The stored reply to request " + row.getString("key") + " tells of number "
                        + row.getString("number") + ", but no row gives that number to this ticket.");
            }
        }
    }

    private void checkCounts(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(TOO_MANY_COUNTED)) {
            while (row.next()) {
                findings.add("On " + row.getString("business_day") + " " + row.getLong("counted")
                        + " tickets are counted by priority group, but only " + row.getLong("given")
                        + " had priority.");
            }
        }
    }
}
