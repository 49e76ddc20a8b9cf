package id.giliran.hub.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The last hash of a closed business day: printed, it proves that nothing up to then was changed. */
public final class DaySeal {
    private DaySeal() {}

    /**
     * The seal in hex; empty for a day that is not closed.
     *
     * @throws JournalException when the journal cannot be read
     */
    public static Optional<String> of(Path journal, LocalDate day) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal)) {
            return of(connection, day);
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    static Optional<String> of(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement closing = connection.prepareStatement("""
                        SELECT hash FROM journal WHERE type = 'day-closed' AND business_day = ?1 AND seq >= (
                            SELECT seq FROM journal INDEXED BY one_opening_a_day
                            WHERE type = 'day-opened' AND business_day = ?1)
                        LIMIT 1""")) {
            closing.setString(1, day.toString());
            try (ResultSet row = closing.executeQuery()) {
                return row.next() ? Optional.of(HexFormat.of().formatHex(row.getBytes("hash"))) : Optional.empty();
            }
        }
    }

    /** As a person reads it. */
    public static String inGroups(String seal) {
        return seal.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** As a person has typed it. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
