package id.giliran.hub.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    private static final MessageDigest UNUSED = unused();

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
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(seq)
                .putLong(hubTime)
                .flip());
        for (String text : new String[] {day, type, body}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** Copied, as asking the platform for one at every row costs more than the sum itself. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", impossible);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
