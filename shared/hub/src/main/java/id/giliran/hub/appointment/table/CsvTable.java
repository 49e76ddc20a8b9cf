package id.giliran.hub.appointment.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Values with commas, semicolons or tabs between them, quoted where needed, in UTF-8 or as Windows writes. */
final class CsvTable {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static List<TableRow> rows(Path file, byte[] bytes) throws TableException {
        String text = text(file, bytes);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord record : parser) {
                rows.add(new TableRow(Math.toIntExact(line), record.toList()));
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > TableFile.MOST_ROWS) {
                    throw TableFile.tooLong(file);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            throw new TableException(
                    file + ", line " + line + " or after: a quotation mark is not closed, or something follows one"
                            + " that is. Save the list again as CSV.",
                    broken);
        }
    }

    private static String text(Path file, byte[] bytes) throws TableException {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new TableException(file + " is neither CSV nor XLSX; save the list as one of them, CSV in UTF-8.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The one that the heading line has most of. */
    private static char separator(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Stream<Character> likely = SEPARATORS.stream();
        return likely.max(Comparator.comparingLong((Character one) -> heading.chars()
                                .filter(character -> character == one)
                                .count())
                        .thenComparing(
                                Comparator.comparingInt(SEPARATORS::indexOf).reversed()))
                .orElse(';');
    }
}
