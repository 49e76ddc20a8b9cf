package id.giliran.hub.appointment.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. */
final class XlsxTable {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int HALF_A_MINUTE = 30;

    private XlsxTable() {}

    static List<TableRow> rows(Path file, byte[] bytes) throws TableException {
        List<TableRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = stream.iterator();
            while (each.hasNext()) {
                rows.add(row(each.next()));
                if (rows.size() > TableFile.MOST_ROWS) {
                    throw TableFile.tooLong(file);
                }
            }
            return rows;
        } catch (IOException | RuntimeException broken) {
            throw new TableException(
                    file + " cannot be read as an XLSX workbook; open it and save it again, or save it as CSV.",
                    broken);
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? number(cell) : plain(cell);
    }

    private static String plain(Cell cell) {
        @Nullable String raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return Optional.ofNullable(raw).orElse("");
    }

    /** Workbooks have times as parts of a day, and only their format says that they are times. */
    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (!isTime(cell)) {
            return number.toPlainString();
        }
        if (number.compareTo(BigDecimal.ONE) < 0) {
            long minutes = Math.round(number.doubleValue() * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
            return LocalTime.MIN.plusMinutes(minutes).toString();
        }
        LocalDateTime moment = cell.asDate().plusSeconds(HALF_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
        return moment.toLocalDate() + " " + moment.toLocalTime();
    }

    private static boolean isTime(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[hmsdy].*");
    }
}
