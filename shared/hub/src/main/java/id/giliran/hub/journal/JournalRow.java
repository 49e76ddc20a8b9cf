package id.giliran.hub.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * One row as it is stored, without its hash.
 *
 * @param day business day, ISO 8601
 * @param hubTime milliseconds since 1970-01-01T00:00Z
 */
public record JournalRow(long seq, String day, long hubTime, String type, String body) {
    /** Stands before the first row. */
    public static final String NO_HASH = "00".repeat(32);

    /** The row that a query for all of its columns stands on. */
    static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("seq"),
                row.getString("business_day"),
                row.getLong("hub_time"),
                row.getString("type"),
                row.getString("body"));
    }

    /** SHA-256 in hex over the hash of the row before and this row; each text with its length before it, so that no two rows read alike. */
    public String hashAfter(String previous) {
        return HexFormat.of().formatHex(hashAfter(HexFormat.of().parseHex(previous)));
    }

    /** The same, as it is stored. */
    byte[] hashAfter(byte[] previous) {
        return RowHash.of(previous, seq, hubTime, day, type, body);
    }
}
