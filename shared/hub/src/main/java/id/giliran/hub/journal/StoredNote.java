package id.giliran.hub.journal;

import id.giliran.hub.access.AccessNote;
import java.time.Instant;

/**
 * A note in the journal's file.
 *
 * @param seq counts the notes from 1
 * @param hubTime when it was taken down, in whole milliseconds
 */
public record StoredNote(long seq, Instant hubTime, AccessNote note) {
    /** SHA-256 over the hash of the note before and this one. */
    byte[] hashAfter(byte[] previous) {
        return RowHash.of(previous, seq, hubTime.toEpochMilli(), note.act(), note.by(), note.about(), note.detail());
    }
}
