package id.giliran.hub.journal;

import id.giliran.core.OfficeEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Writes batches, each in one transaction. Keeps the newest row in mind, because the next row's hash begins with its. */
final class JournalWriter implements AutoCloseable {
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement insertRow;
    private final PreparedStatement insertReply;
    private final PreparedStatement dropReplies;
    private final PreparedStatement countPriority;
    private final NotesWriter notes;
    private JournalHead head = JournalHead.EMPTY;

    JournalWriter(Connection connection) throws SQLException {
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        insertRow = connection.prepareStatement(
                "INSERT INTO journal (seq, business_day, hub_time, type, body, hash) VALUES (?, ?, ?, ?, ?, ?)");
        insertReply = connection.prepareStatement(
                "INSERT INTO reply (key, fingerprint, body, business_day) VALUES (?, ?, ?, ?)");
        dropReplies = connection.prepareStatement("DELETE FROM reply WHERE business_day IS NULL OR business_day < ?");
        countPriority = connection.prepareStatement("""
                INSERT INTO priority_count (business_day, priority_group, tickets) VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET tickets = tickets + 1""");
        notes = new NotesWriter(connection);
    }

    void continueAfter(JournalHead newest) {
        head = newest;
    }

    long append(Batch batch) throws SQLException {
        JournalHead before = head;
        begin.executeUpdate();
        try {
            for (Batch.Entry entry : batch.entries()) {
                write(entry);
            }
            notes.write(batch.notes());
            commit.executeUpdate();
            return head.seq();
        } catch (SQLException | RuntimeException failure) {
            head = before;
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Exception failure) {
        try {
            rollback.executeUpdate();
        } catch (SQLException already) {
            // A full disk makes SQLite roll back by itself; then there is nothing left to do.
            failure.addSuppressed(already);
        }
    }

    private void write(Batch.Entry entry) throws SQLException {
        for (OfficeEvent event : entry.events()) {
            writeRow(event, entry.hubTime());
        }
        if (entry.reply().isPresent()) {
            writeReply(entry.reply().get());
        }
        if (entry.priorityGroup().isPresent()) {
            count(entry.priorityGroup().get());
        }
    }

    private void writeRow(OfficeEvent event, Instant hubTime) throws SQLException {
        if (event instanceof OfficeEvent.DayOpened opened) {
            open(opened.day().toString());
        }
        if (event instanceof OfficeEvent.JournalRestored restored && head.day().isEmpty()) {
            head = new JournalHead(head.seq(), Optional.of(restored.day().toString()), head.hash());
        }
        JournalRow row = new JournalRow(
                head.seq() + 1, day(), hubTime.toEpochMilli(), EventJson.type(event), EventJson.body(event));
        String hash = row.hashAfter(head.hash());
        insertRow.setLong(1, row.seq());
        insertRow.setString(2, row.day());
        insertRow.setLong(3, row.hubTime());
        insertRow.setString(4, row.type());
        insertRow.setString(5, row.body());
        insertRow.setBytes(6, HexFormat.of().parseHex(hash));
        insertRow.executeUpdate();
        head = new JournalHead(row.seq(), head.day(), hash);
    }

    /** Replies are kept for the day that begins and the one before: a retry comes within minutes. */
    private void open(String day) throws SQLException {
        dropReplies.setString(1, head.day().orElse(day));
        dropReplies.executeUpdate();
        head = new JournalHead(head.seq(), Optional.of(day), head.hash());
    }

    private String day() {
        return head.day().orElseThrow(() -> new IllegalStateException("an event before the first day was opened"));
    }

    private void writeReply(StoredReply reply) throws SQLException {
        insertReply.setString(1, reply.key());
        insertReply.setString(2, reply.fingerprint());
        insertReply.setString(3, reply.body());
        if (head.day().isPresent()) {
            insertReply.setString(4, head.day().get());
        } else {
            insertReply.setNull(4, Types.VARCHAR);
        }
        insertReply.executeUpdate();
    }

    private void count(String priorityGroup) throws SQLException {
        countPriority.setString(1, day());
        countPriority.setString(2, priorityGroup);
        countPriority.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        begin.close();
        commit.close();
        rollback.close();
        insertRow.close();
        insertReply.close();
        dropReplies.close();
        countPriority.close();
        notes.close();
    }
}
