package id.giliran.hub.appointment.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that holds a table. */
public final class TableFile {
    static final int MOST_ROWS = 10_000;

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private TableFile() {}

    /**
     * The rows that are not empty, the heading line first.
     *
     * @throws TableException when it cannot be read or has no row
     */
    public static List<TableRow> read(Path file) throws TableException {
        List<TableRow> rows =
                rows(file, bytes(file)).stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new TableException(file + " is empty; it needs a heading line.");
        }
        return rows;
    }

    private static List<TableRow> rows(Path file, byte[] bytes) throws TableException {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                ? XlsxTable.rows(file, bytes)
                : CsvTable.rows(file, bytes);
    }

    private static byte[] bytes(Path file) throws TableException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new TableException(file + " is larger than 10 MB, which no list of a day is; name another file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TableException(file + " cannot be read (" + unreadable + "); name another file.", unreadable);
        }
    }

    static TableException tooLong(Path file) {
        return new TableException(
                file + " has more than " + MOST_ROWS + " rows, which no list of a day has; name another file.");
    }
}
