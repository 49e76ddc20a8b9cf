package id.giliran.hub.journal;

import id.giliran.protocol.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The journal of one business day as it can be handed to somebody who has no Giliran: one JSON object a line, each event with its
 * hash, then the notes about devices and people of that date. It holds ids of the staff, and no name.
 *
 * @param journal the file, also while a hub writes to it
 * @param zone of the office
 */
public record DayExport(Path journal, ZoneId zone) {
    private static final String ROWS = """
            SELECT seq, business_day, hub_time, type, body, hash FROM journal
            WHERE seq >= (SELECT seq FROM journal INDEXED BY one_opening_a_day
                          WHERE type = 'day-opened' AND business_day = ?1)
              AND seq < coalesce((SELECT seq FROM journal INDEXED BY one_opening_a_day
                                  WHERE type = 'day-opened' AND business_day > ?1
                                  ORDER BY business_day LIMIT 1), 9223372036854775807)
              AND business_day = ?1
            ORDER BY seq""";

    /**
     * The lines of a day.
     *
     * @return empty when that day was never opened
     * @throws JournalException when the journal cannot be read
     */
    public Optional<String> lines(LocalDate day) throws JournalException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = JournalFile.openToRead(journal)) {
            Schema.require(connection, journal);
            addEvents(connection, day, lines);
        } catch (SQLException failure) {
            throw JournalFault.of(journal, "read", failure);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        AccessNotesPast.between(journal, begin, end).forEach(note -> lines.append(line(note)));
        return Optional.of(lines.toString());
    }

    private static void addEvents(Connection connection, LocalDate day, StringBuilder lines) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(ROWS)) {
            rows.setString(1, day.toString());
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    lines.append(line(JournalRow.read(row), row.getBytes("hash")));
                }
            }
        }
    }

    /** The body stands last, letter by letter as it is stored: the hash is over these letters. */
    private static String line(JournalRow row, byte[] hash) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("event", row.seq());
        head.put("day", row.day());
        head.put("hubTime", Instant.ofEpochMilli(row.hubTime()));
        head.put("type", row.type());
        head.put("hash", HexFormat.of().formatHex(hash));
        String opened = Json.write(head);
        return opened.substring(0, opened.length() - 1) + ",\"body\":" + row.body() + "}\n";
    }

    private static String line(StoredNote stored) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("note", stored.seq());
        note.put("hubTime", stored.hubTime());
        note.put("act", stored.note().act());
        note.put("by", stored.note().by());
        note.put("about", stored.note().about());
        note.put("detail", stored.note().detail());
        return Json.write(note) + "\n";
    }
}
