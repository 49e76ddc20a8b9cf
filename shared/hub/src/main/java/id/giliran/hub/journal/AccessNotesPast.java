package id.giliran.hub.journal;

import id.giliran.hub.access.AccessNote;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the notes of a journal's file, also while a hub writes to it. */
public final class AccessNotesPast {
    static final String ALL = "SELECT seq, hub_time, act, done_by, about, detail, hash FROM access_note ORDER BY seq";

    private static final String BETWEEN = """
            SELECT seq, hub_time, act, done_by, about, detail, hash FROM access_note
            WHERE hub_time >= ? AND hub_time < ? ORDER BY seq""";

    private AccessNotesPast() {}

    /**
     * The notes from this moment until before that one, the oldest first.
     *
     * @throws JournalException when the file is no journal that this program can read
     */
    public static List<StoredNote> between(Path journal, Instant from, Instant until) throws JournalException {
        try (Connection connection = JournalFile.openToRead(journal)) {
            Schema.require(connection, journal);
            try (PreparedStatement select = connection.prepareStatement(BETWEEN)) {
                select.setLong(1, from.toEpochMilli());
                select.setLong(2, until.toEpochMilli());
                return all(select);
            }
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
    }

    private static List<StoredNote> all(PreparedStatement select) throws SQLException {
        List<StoredNote> notes = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                notes.add(read(row));
            }
        }
        return notes;
    }

    static StoredNote read(ResultSet row) throws SQLException {
        return new StoredNote(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("hub_time")),
                new AccessNote(
                        row.getString("act"),
                        row.getString("done_by"),
                        row.getString("about"),
                        row.getString("detail")));
    }
}
