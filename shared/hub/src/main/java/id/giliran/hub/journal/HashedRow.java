package id.giliran.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;

/** A row with its own hash and that of the row before, so that it can be checked by itself. */
final class HashedRow {
    private final JournalRow row;
    private final byte[] before;
    private final byte[] hash;

    private HashedRow(JournalRow row, byte[] before, byte[] hash) {
        this.row = row;
        this.before = before;
        this.hash = hash;
    }

    /** @param before hash of the row before, as it is stored */
    static HashedRow read(ResultSet row, byte[] before) throws SQLException {
        return new HashedRow(JournalRow.read(row), before, row.getBytes("hash"));
    }

    boolean isFirstAfter(Anchor anchor) {
        return row.seq() == anchor.lastRow() + 1;
    }

    byte[] hash() {
        return hash;
    }

    /**
     * What it says.
     *
     * @throws UnreadableRow when it was changed, or cannot be understood
     */
    StoredEvent event() {
        // What a damaged disk has made of a row must not become the hub's word.
        if (!Arrays.equals(row.hashAfter(before), hash)) {
            throw new UnreadableRow(new JournalException("Journal row " + row.seq()
                    + " was changed, or the rows before it were: its hash does not fit; run giliran hub verify and restore"
                    + " the file from a backup."));
        }
        try {
            return new StoredEvent(
                    row.seq(), Instant.ofEpochMilli(row.hubTime()), EventJson.read(row.type(), row.body()));
        } catch (JournalException unreadable) {
            throw new UnreadableRow(new JournalException(
                    "Journal row " + row.seq() + " cannot be read: " + unreadable.getMessage()
                            + "; run giliran hub verify and restore the file from a backup.",
                    unreadable));
        }
    }
}
