package id.giliran.kiosk.offline;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers that the kiosk has given by itself. */
final class TicketTable {
    private final Sql sql;

    TicketTable(Connection sqlite) {
        this.sql = new Sql(sqlite);
    }

    /** A ticket whose paper is out. */
    record Printed(OfflineTicket ticket, String confirmation) {}

    void add(OfflineTicket ticket) throws SQLException {
        sql.update(
                """
                INSERT INTO offline_ticket (ticket, business_day, number, service, language, priority, priority_group,
                    issued_at, key, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'given')""",
                ticket.id(),
                ticket.day().toString(),
                ticket.number(),
                ticket.service(),
                ticket.language(),
                ticket.priority() ? 1 : 0,
                ticket.priorityGroup(),
                ticket.issuedAt().toEpochMilli(),
                ticket.key());
    }

    void printed(String ticket, String confirmation) throws SQLException {
        sql.update(
                "UPDATE offline_ticket SET state = 'printed', confirmation = ? WHERE ticket = ?", confirmation, ticket);
    }

    void notPrinted(String ticket) throws SQLException {
        sql.update("UPDATE offline_ticket SET state = 'not-printed', priority_group = NULL WHERE ticket = ?", ticket);
    }

    /**
     * Whatever was being printed when the kiosk ended may be in a visitor's hand.
     *
     * @return their numbers
     */
    List<String> takeUnfinishedAsPrinted(String confirmation) throws SQLException {
        List<String> numbers = sql.texts("SELECT number FROM offline_ticket WHERE state = 'given'");
        sql.update("UPDATE offline_ticket SET state = 'printed', confirmation = ? WHERE state = 'given'", confirmation);
        return numbers;
    }

    /** Every number of a day that was ever given, printed or not. */
    Set<String> used(LocalDate day) throws SQLException {
        return new HashSet<>(sql.texts("SELECT number FROM offline_ticket WHERE business_day = ?", day.toString()));
    }

    /**
     * The oldest printed tickets that this run of the hub has not answered for, by time.
     *
     * @param today tickets of other days are told once, to whichever run
     */
    List<Printed> unreported(LocalDate today, String run, int atMost) throws SQLException {
        return sql.rows("""
                SELECT * FROM offline_ticket WHERE state = 'printed'
                AND (reported_to IS NULL OR business_day = ? AND reported_to <> ?)
                ORDER BY issued_at, number LIMIT ?""", TicketTable::printed, today.toString(), run, atMost);
    }

    private static Printed printed(ResultSet row) throws SQLException {
        OfflineTicket ticket = new OfflineTicket(
                row.getString("ticket"),
                LocalDate.parse(row.getString("business_day")),
                row.getString("number"),
                row.getString("service"),
                row.getString("language"),
                row.getBoolean("priority"),
                row.getString("priority_group"),
                Instant.ofEpochMilli(row.getLong("issued_at")),
                row.getString("key"));
        return new Printed(ticket, row.getString("confirmation"));
    }

    int neverReported() throws SQLException {
        return Integer.parseInt(
                sql.texts("SELECT count(*) FROM offline_ticket WHERE state = 'printed' AND reported_to IS NULL")
                        .getFirst());
    }

    void accepted(String ticket, String run) throws SQLException {
        sql.update(
                "UPDATE offline_ticket SET reported_to = ?, refused = NULL, priority_group = NULL WHERE ticket = ?",
                run,
                ticket);
    }

    void refused(String ticket, String run, String code) throws SQLException {
        sql.update("UPDATE offline_ticket SET reported_to = ?, refused = ? WHERE ticket = ?", run, code, ticket);
    }

    /** Refusals for this reason hold no longer. */
    void forgetRefusals(LocalDate day, String code) throws SQLException {
        sql.update(
                "UPDATE offline_ticket SET reported_to = NULL WHERE business_day = ? AND refused = ?",
                day.toString(),
                code);
    }

    /** A group is forgotten at the latest when its day is over, and a ticket some weeks later. */
    void beginDay(LocalDate day, LocalDate oldestKept) throws SQLException {
        sql.update("DELETE FROM offline_ticket WHERE business_day < ?", oldestKept.toString());
        sql.update("UPDATE offline_ticket SET priority_group = NULL WHERE business_day < ?", day.toString());
    }
}
