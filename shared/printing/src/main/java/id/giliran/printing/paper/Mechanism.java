package id.giliran.printing.paper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a printer prints on its roll.
 *
 * @param rowsPerInch rows of dots in an inch along the paper
 * @param feedUnitsPerInch what {@code ESC J} and {@code ESC 3} count in until {@code GS P} says otherwise
 * @param cellWidth width of a letter, in dots
 * @param cellRows height of a letter, in rows
 * @param codePage the page on which the letters beyond ASCII are
 * @param letters the letters of that page
 * @param skills what this printer can do
 */
public record Mechanism(
        int rowsPerInch,
        int feedUnitsPerInch,
        int cellWidth,
        int cellRows,
        int codePage,
        Charset letters,
        Set<Skill> skills) {

    public Mechanism {
        skills = Set.copyOf(skills);
    }

    /** A thermal printer that can do everything and has no letters beyond ASCII. */
    static Mechanism usual(int dpi) {
        return new Mechanism(dpi, dpi, 12, 24, 0, StandardCharsets.US_ASCII, EnumSet.allOf(Skill.class));
    }
}
