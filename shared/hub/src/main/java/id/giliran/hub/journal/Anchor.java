package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last of what was taken out of the front of a journal on purpose: the chain of what is left begins with its hashes.
 *
 * @param lastRow number of that row, 0 if none has gone
 * @param rowHash in hex
 * @param lastNote the same of the notes about devices and people
 * @param noteHash in hex
 * @param before the business days before this one have gone
 * @param wipedAt hub time
 * @param by {@code console} for the hub's owner, {@code hub} for the hub itself
 */
public record Anchor(
        long lastRow, String rowHash, long lastNote, String noteHash, LocalDate before, Instant wipedAt, String by) {
    private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);

    /** Of a journal from which nothing was taken. */
    static final Anchor NONE =
            new Anchor(0, JournalRow.NO_HASH, 0, JournalRow.NO_HASH, LocalDate.EPOCH, Instant.EPOCH, "");

    /**
     * The anchor of this journal or copy of one, which may be of an older schema version.
     *
     * @return empty when nothing was taken from it
     * @throws JournalException when it cannot be read
     */
    public static Optional<Anchor> of(Path journal) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal)) {
            return Schema.knowsAnchors(connection, journal)
                    ? Optional.of(read(connection)).filter(Anchor::isAny)
                    : Optional.empty();
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    static Anchor read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT last_row, row_hash, last_note, note_hash, before_day, hub_time, done_by FROM anchor")) {
            return row.next()
                    ? new Anchor(
                            row.getLong("last_row"),
                            HexFormat.of().formatHex(row.getBytes("row_hash")),
                            row.getLong("last_note"),
                            HexFormat.of().formatHex(row.getBytes("note_hash")),
                            LocalDate.parse(row.getString("before_day")),
                            Instant.ofEpochMilli(row.getLong("hub_time")),
                            row.getString("done_by"))
                    : NONE;
        }
    }

    /** Puts this one in the place of the one before. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement replace = connection.prepareStatement("""
                INSERT OR REPLACE INTO anchor
                    (only_one, last_row, row_hash, last_note, note_hash, before_day, hub_time, done_by)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?)""")) {
            replace.setLong(1, lastRow);
            replace.setBytes(2, HexFormat.of().parseHex(rowHash));
            replace.setLong(3, lastNote);
            replace.setBytes(4, HexFormat.of().parseHex(noteHash));
            replace.setString(5, before.toString());
            replace.setLong(6, wipedAt.toEpochMilli());
            replace.setString(7, by);
            replace.executeUpdate();
        }
    }

    /** Whether anything was taken. */
    boolean isAny() {
        return !equals(NONE);
    }

    /**
     * Whether this copy of a journal holds anything up to these, so that it holds more than a journal from which they were taken.
     * One that cannot be read is taken for one that does: nobody knows what it holds.
     */
    public static boolean isBefore(Path copy, long row, long note) {
        try {
            Anchor theirs = of(copy).orElse(NONE);
            return theirs.lastRow < row || theirs.lastNote < note;
        } catch (JournalException unreadable) {
            LOG.warn("{} cannot be read", copy, unreadable);
            return true;
        }
    }

    /** SHA-256 in hex over all of it, and over what is left of the days that have gone. */
    String seal(String hashOfDays) {
        byte[] hash = RowHash.of(
                HexFormat.of().parseHex(hashOfDays),
                lastRow,
                wipedAt.toEpochMilli(),
                rowHash,
                Long.toString(lastNote),
                noteHash,
                before.toString(),
                by);
        return HexFormat.of().formatHex(hash);
    }
}
