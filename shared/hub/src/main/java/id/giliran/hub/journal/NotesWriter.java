package id.giliran.hub.journal;

import id.giliran.hub.access.AccessNote;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Writes notes after one another, within the transaction of a batch. Keeps the newest in mind, because the next one's hash begins with its. */
final class NotesWriter implements AutoCloseable {
    private final PreparedStatement newest;
    private final PreparedStatement insert;
    private final Connection connection;
    private Head head = after(Anchor.NONE);

    NotesWriter(Connection connection) throws SQLException {
        this.connection = connection;
        newest = connection.prepareStatement("SELECT seq, hash FROM access_note ORDER BY seq DESC LIMIT 1");
        insert =
                connection.prepareStatement("INSERT INTO access_note (seq, hub_time, act, done_by, about, detail, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** The newest note, which the next one follows. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
    private record Head(long seq, byte[] hash) {}

    void write(List<Batch.Noted> notes) throws SQLException {
        if (notes.isEmpty()) {
            return;
        }
        readHead();
        for (Batch.Noted each : notes) {
            write(each.hubTime(), each.note());
        }
    }

    /** Anew for each batch, as notes come seldom and a batch before may have been rolled back. */
    private void readHead() throws SQLException {
        try (ResultSet row = newest.executeQuery()) {
            head = row.next() ? new Head(row.getLong("seq"), row.getBytes("hash")) : after(Anchor.read(connection));
        }
    }

    /** Before the first note, or before the first of those that are left. */
    private static Head after(Anchor anchor) {
        return new Head(anchor.lastNote(), HexFormat.of().parseHex(anchor.noteHash()));
    }

    private void write(Instant hubTime, AccessNote note) throws SQLException {
        StoredNote next = new StoredNote(head.seq() + 1, hubTime, note);
        byte[] hash = next.hashAfter(head.hash());
        insert.setLong(1, next.seq());
        insert.setLong(2, hubTime.toEpochMilli());
        insert.setString(3, note.act());
        insert.setString(4, note.by());
        insert.setString(5, note.about());
        insert.setString(6, note.detail());
        insert.setBytes(7, hash);
        insert.executeUpdate();
        head = new Head(next.seq(), hash);
    }

    @Override
    public void close() throws SQLException {
        newest.close();
        insert.close();
    }
}
