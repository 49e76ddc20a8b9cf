package id.giliran.hub.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * Copies of a journal. One is made by SQLite's online backup, from a connection of its own that sees one moment, so that the
 * hub's writer goes on meanwhile.
 */
public final class JournalCopy {
    /** A megabyte a step: between steps other readers and the disk get their turn. */
    private static final int PAGES_A_STEP = 256;

    private static final int BUSY_MILLIS = 250;
    private static final int BUSY_TIMES = 40;

    private JournalCopy() {}

    /**
     * What a copy holds.
     *
     * @param rows how many events
     * @param newest number of the newest row, 0 if there is none
     * @param day the newest business day
     * @param hubTime of the newest row
     */
    public record Contents(long rows, long newest, Optional<String> day, Optional<Instant> hubTime) {}

    /**
     * Copies the journal, flushes the copy and reads it all: its pages and its chain.
     *
     * @param target a file that is empty or not there yet; what is there after a failure is worth nothing
     * @throws JournalException when it cannot be copied, or the copy is not sound
     */
    public static Contents make(Path journal, Path target) throws JournalException {
        requireFile(journal);
        try {
            copy(journal, target);
            try (Connection connection = JournalFile.openToWrite(target)) {
                try (Statement statement = connection.createStatement()) {
                    // One file without anything beside it: it can be carried away and read from a disk that cannot be
                    // written.
                    statement.execute("PRAGMA journal_mode = DELETE");
                }
                return checked(connection, journal);
            }
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "copied to " + target, failure);
        }
    }

    private static void copy(Path journal, Path target) throws SQLException, JournalException {
        try (Connection connection = JournalFile.openToRead(journal);
                Statement moment = connection.createStatement()) {
            moment.execute("BEGIN");
            Schema.require(connection, journal);
            int result = connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", target.toString(), (left, all) -> {}, BUSY_MILLIS, BUSY_TIMES, PAGES_A_STEP);
            if (result != 0) {
                throw new JournalException("The journal could not be copied to " + target + " (SQLite says " + result
                        + "); look whether the disk is full or was unplugged.");
            }
        }
    }

    private static Contents checked(Connection connection, Path journal) throws SQLException, JournalException {
        Findings findings = new Findings();
        Anchor anchor = Anchor.read(connection);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!"ok".equals(row.getString(1))) {
                    findings.add("Its pages are damaged: " + row.getString(1) + ".");
                }
            }
            checkChain(
                    statement, new ChainCheck(findings, anchor), JournalVerifier.highestGiven(connection, "journal"));
        }
        new NotesCheck(findings, anchor).check(connection);
        if (!findings.sentences().isEmpty()) {
            throw new JournalException("The journal " + journal + " is not sound ("
                    + findings.sentences().getFirst() + "), so it was not copied; run giliran hub verify.");
        }
        return contents(connection);
    }

    private static void checkChain(Statement statement, ChainCheck chain, long highestGiven) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT seq, business_day, hub_time, type, body, hash FROM journal ORDER BY seq")) {
            while (row.next()) {
                chain.check(JournalRow.read(row), HexFormat.of().formatHex(row.getBytes("hash")));
            }
        }
        chain.end(highestGiven);
    }

    /**
     * What a copy holds, as its newest row says.
     *
     * @throws JournalException when the file is no journal
     */
    public static Contents contents(Path copy) throws JournalException {
        requireFile(copy);
        try (Connection connection = JournalFile.openToRead(copy)) {
            return contents(connection);
        } catch (SQLException failure) {
            throw JournalFault.of(copy, "read", failure);
        }
    }

    private static Contents contents(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT seq, business_day, hub_time, seq - (SELECT min(seq) FROM journal) + 1 AS held
                        FROM journal ORDER BY seq DESC LIMIT 1""")) {
            return row.next()
                    ? new Contents(
                            row.getLong("held"),
                            row.getLong("seq"),
                            Optional.of(row.getString("business_day")),
                            Optional.of(Instant.ofEpochMilli(row.getLong("hub_time"))))
                    : new Contents(0, 0, Optional.empty(), Optional.empty());
        }
    }

    private static void requireFile(Path file) throws JournalException {
        if (!Files.isRegularFile(file)) {
            throw new JournalException("There is no journal " + file + "; name the file in the hub's data folder.");
        }
    }
}
