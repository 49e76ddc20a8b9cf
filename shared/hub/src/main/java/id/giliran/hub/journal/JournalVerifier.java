package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Reads a whole journal and says whether anything in it is wrong. Changes nothing, and may run beside the hub: it sees the
 * journal as it is at one moment. What it cannot see: a journal that was replaced as a whole by another sound one.
 */
public final class JournalVerifier {
    private final Findings findings = new Findings();
    private final Anchor anchor;
    private final ChainCheck chain;
    private final NumberCheck numbers = new NumberCheck(findings);
    private final ReplayCheck replay = new ReplayCheck(findings);
    private long rows;
    private long days;
    private long tickets;
    private long calls;

    private JournalVerifier(Anchor anchor) {
        this.anchor = anchor;
        this.chain = new ChainCheck(findings, anchor);
    }

    /**
     * Checks the journal in this file.
     *
     * @throws JournalException when the file is none that this program can read
     */
    public static Verdict verify(Path file) throws JournalException {
        if (!Files.isRegularFile(file)) {
            throw new JournalException("There is no journal " + file + "; name the file in the hub's data folder.");
        }
        try (Connection connection = JournalFile.openToRead(file);
                Statement moment = connection.createStatement()) {
            moment.execute("BEGIN");
            Schema.require(connection, file);
            return new JournalVerifier(Anchor.read(connection)).verify(connection);
        } catch (SQLException failure) {
            throw JournalFault.of(file, "read", failure);
        }
    }

    private Verdict verify(Connection connection) throws SQLException, JournalException {
        new FileCheck(connection, findings).check();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT seq, business_day, hub_time, type, body, hash FROM journal ORDER BY seq")) {
            while (row.next()) {
                check(JournalRow.read(row), HexFormat.of().formatHex(row.getBytes("hash")));
            }
        }
        chain.end(highestGiven(connection, "journal"));
        new NotesCheck(findings, anchor).check(connection);
        new AnchorCheck(connection, anchor, findings).check();
        new ProjectionCheck(connection, findings).check();
        return new Verdict(rows, days, tickets, calls, Optional.of(anchor).filter(Anchor::isAny), findings.sentences());
    }

    private void check(JournalRow row, String storedHash) {
        rows++;
        chain.check(row, storedHash);
        try {
            check(row, EventJson.read(row.type(), row.body()));
        } catch (JournalException unreadable) {
            findings.add("Row " + row.seq() + " cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private void check(JournalRow row, OfficeEvent event) {
        switch (event) {
            case OfficeEvent.DayOpened opened -> {
                days++;
                numbers.follow(opened.plan());
            }
            case OfficeEvent.JournalRestored restored -> numbers.leaveOut(restored);
            case OfficeEvent.PlanChanged changed -> numbers.follow(changed.plan());
            case OfficeEvent.TicketCalled called -> calls++;
            case OfficeEvent.TicketIssued issued -> {
                tickets++;
                numbers.check(row, issued);
            }
            default -> {
                // Counted nowhere; replayed below like all others.
            }
        }
        replay.check(row, event);
    }

    /** The highest row that a table was ever given. */
    static long highestGiven(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT seq FROM sqlite_sequence WHERE name = ?")) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong("seq") : 0;
            }
        }
    }
}
