package id.giliran.hub.journal;

import id.giliran.hub.access.AccessNote;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the oldest business days out of a journal, in one transaction: cut off at any instant, by a kill or by the power, it has
 * not happened. SQLite writes zeros over what it deletes.
 */
final class JournalWipe {
    /** The act of the note that every wipe leaves. */
    static final String ACT = "journal-wiped";

    private final Connection connection;
    private final ZoneId zone;
    private final Instant clock;
    private final String by;
    private final Function<StoredDay, String> sheets;

    JournalWipe(Connection connection, ZoneId zone, Instant clock, String by, Function<StoredDay, String> sheets) {
        this.connection = connection;
        this.zone = zone;
        this.clock = clock;
        this.by = by;
        this.sheets = sheets;
    }

    /**
     * Wipes what is before this day.
     *
     * @throws JournalException when what would go is not sound: what somebody has done to it must not be wiped with it
     */
    void run(LocalDate asked) throws SQLException, JournalException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                wipe(WipePlan.of(connection, asked, zone));
                statement.execute("COMMIT");
            } catch (SQLException | JournalException | RuntimeException failure) {
                rollBack(statement, failure);
                throw failure;
            }
        }
    }

    /** Gives what is free now back to the disk, and leaves no second copy in the write-ahead file. */
    static void shrink(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        }
        bringIntoFile(connection);
    }

    static void bringIntoFile(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void rollBack(Statement statement, Exception failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException already) {
            // A full disk makes SQLite roll back by itself; then there is nothing left to do.
            failure.addSuppressed(already);
        }
    }

    private void wipe(WipePlan plan) throws SQLException, JournalException {
        if (plan.isEmpty()) {
            return;
        }
        Anchor before = Anchor.read(connection);
        requireSound(plan, before);
        Instant now = newest();
        List<WipedDay> days = new ArrayList<>();
        for (LocalDate day : plan.days()) {
            days.add(sums(day, now));
        }
        WipedDay.append(connection, days);
        Anchor anchor = new Anchor(
                plan.lastRow(),
                hash("SELECT hash FROM journal WHERE seq = ?", plan.lastRow(), before.rowHash()),
                plan.lastNote(),
                hash("SELECT hash FROM access_note WHERE seq = ?", plan.lastNote(), before.noteHash()),
                plan.before(),
                now,
                by);
        anchor.write(connection);
        delete(plan);
        note(plan, anchor);
    }

    private void requireSound(WipePlan plan, Anchor anchor) throws SQLException, JournalException {
        Findings findings = new Findings();
        ChainCheck chain = new ChainCheck(findings, anchor);
        try (PreparedStatement rows = connection.prepareStatement(
                "SELECT seq, business_day, hub_time, type, body, hash FROM journal WHERE seq <= ? ORDER BY seq")) {
            // With the first that stays, which must follow.
            rows.setLong(1, plan.lastRow() + 1);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    chain.check(JournalRow.read(row), HexFormat.of().formatHex(row.getBytes("hash")));
                }
            }
        }
        new NotesCheck(findings, anchor).check(connection);
        new AnchorCheck(connection, anchor, findings).check();
        if (!findings.sentences().isEmpty()) {
            throw new JournalException("Nothing was wiped, as what would go is not as it was stored: "
                    + findings.sentences().getFirst()
                    + " Find out what happened first, with giliran hub verify; a sound backup can be restored.");
        }
    }

    /** Hub time never runs backwards, also when the computer's clock does. */
    private Instant newest() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT max(coalesce((SELECT hub_time FROM journal ORDER BY seq DESC LIMIT 1), 0),
                            coalesce((SELECT hub_time FROM access_note ORDER BY seq DESC LIMIT 1), 0))""")) {
            return Instant.ofEpochMilli(Math.max(row.getLong(1), clock.toEpochMilli()));
        }
    }

    private WipedDay sums(LocalDate day, Instant now) throws SQLException, JournalException {
        StoredDay stored = StoredDay.read(connection, day).orElseThrow();
        try {
            return new WipedDay(day, stored.seal().orElse(""), now, sheets.apply(stored));
        } catch (RuntimeException impossible) {
            throw new JournalException(
                    "Nothing was wiped, as the business day " + day + " cannot be summed up (" + impossible.getMessage()
                            + "). Run giliran hub verify to find out what is wrong with it.",
                    impossible);
        }
    }

    private String hash(String query, long seq, String otherwise) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? HexFormat.of().formatHex(row.getBytes("hash")) : otherwise;
            }
        }
    }

    private void delete(WipePlan plan) throws SQLException {
        update(
                "DELETE FROM reply WHERE business_day IS NULL OR business_day < ?",
                plan.before().toString());
        update(
                "DELETE FROM priority_count WHERE business_day < ?",
                plan.before().toString());
        update("DELETE FROM journal WHERE seq <= ?", plan.lastRow());
        update("DELETE FROM access_note WHERE seq <= ?", plan.lastNote());
    }

    private void update(String deletion, Object argument) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(deletion)) {
            delete.setObject(1, argument);
            delete.executeUpdate();
        }
    }

    private void note(WipePlan plan, Anchor anchor) throws SQLException {
        String days = plan.days().isEmpty()
                ? "no days"
                : plan.days().size() + " days " + plan.days().getFirst() + " to "
                        + plan.days().getLast();
        String detail = "before " + plan.before() + ": " + days + ", " + plan.rows() + " rows to " + plan.lastRow()
                + ", " + plan.notes() + " notes to " + plan.lastNote() + ", anchor "
                + anchor.seal(WipedDay.lastHash(connection));
        try (NotesWriter notes = new NotesWriter(connection)) {
            notes.write(List.of(new Batch.Noted(anchor.wipedAt(), new AccessNote(ACT, by, "", detail))));
        }
    }
}
