package id.giliran.hub.appointment.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it begins in the file, from 1
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A cell without white space around it; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Never what stands in it. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
