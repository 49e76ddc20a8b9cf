package id.giliran.hub.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;

/** Whether each note follows from the one before, and none is missing. */
final class NotesCheck {
    private final Findings findings;
    private long lastSeq;
    private byte[] lastHash;

    /** @param anchor what the first note must follow */
    NotesCheck(Findings findings, Anchor anchor) {
        this.findings = findings;
        this.lastSeq = anchor.lastNote();
        this.lastHash = HexFormat.of().parseHex(anchor.noteHash());
    }

    void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(AccessNotesPast.ALL)) {
            while (row.next()) {
                check(AccessNotesPast.read(row), row.getBytes("hash"));
            }
        }
        long highest = JournalVerifier.highestGiven(connection, "access_note");
        if (lastSeq != highest) {
            findings.add(
                    "The file remembers " + highest + " as its highest note, but its notes end with " + lastSeq + ".");
        }
    }

    private void check(StoredNote note, byte[] storedHash) {
        if (note.seq() != lastSeq + 1) {
            findings.add("Notes before note " + note.seq() + " are missing.");
        }
        if (!Arrays.equals(note.hashAfter(lastHash), storedHash)) {
            findings.add("Note " + note.seq() + " was changed, or the notes before it were: its hash does not fit.");
        }
        lastSeq = note.seq();
        lastHash = storedHash;
    }
}
