package id.giliran.printing;

import id.giliran.printing.TicketElement.Alignment;
import id.giliran.printing.TicketElement.Emphasis;
import id.giliran.settings.Default;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that {@code ticket.yaml} wants on the paper; nothing is printed where a ticket has no such thing.
 *
 * @param show what
 * @param size how many times larger than usual letters; for the number, absent means as large as fits
 * @param style how it stands out
 * @param align where it stands; absent means in the middle, for facts and requirements on the left
 * @param when on which tickets only
 * @param words by language, what a text says; a language that is not there gets the first
 * @param millimetres height of a space, width of a logo or QR code
 * @param file the picture of a logo
 * @param kept the number under which the printer itself keeps the logo, for lines too slow to send it; 0 for none
 */
public record TicketBlock(
        Show show,
        @Nullable Integer size,
        @Default("plain") Emphasis style,
        @Nullable Alignment align,
        @Nullable Condition when,
        @Nullable Map<String, String> words,
        @Nullable Double millimetres,
        @Nullable Path file,
        @Default("0") int kept) {

    /** What a block can show. */
    public enum Show {
        LOGO,
        OFFICE,
        MARK,
        NUMBER_LABEL,
        NUMBER,
        SERVICE,
        TIME,
        OFFLINE,
        FACTS,
        REQUIREMENTS,
        QR,
        FOOTER,
        TEXT,
        /** A dashed line; two with nothing between them are one, and none stands at the top or at the end. */
        RULE,
        SPACE;

        private static final Set<Show> IN_LETTERS =
                EnumSet.of(OFFICE, MARK, NUMBER_LABEL, SERVICE, TIME, OFFLINE, FACTS, FOOTER, TEXT);

        boolean isInLetters() {
            return IN_LETTERS.contains(this);
        }
    }

    /** Which tickets have a block. */
    public enum Condition {
        STAGES,
        ZONE,
        PRIORITY,
        REPRINT,
        OFFLINE,
        MARK,
        REQUIREMENTS
    }

    public TicketBlock {
        words = words == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** A block with only its kind. */
    static TicketBlock of(Show show) {
        return new TicketBlock(show, null, Emphasis.PLAIN, null, null, null, null, null, 0);
    }

    /** A block of words. */
    static TicketBlock of(Show show, int size, Emphasis style) {
        return new TicketBlock(show, size, style, null, null, null, null, null, 0);
    }

    /** A space. */
    static TicketBlock space(double millimetres, @Nullable Condition when) {
        return new TicketBlock(Show.SPACE, null, Emphasis.PLAIN, null, when, null, millimetres, null, 0);
    }

    int sizeOr(int usual) {
        return size == null ? usual : size;
    }

    double millimetresOr(double usual) {
        return millimetres == null ? usual : millimetres;
    }

    Alignment alignmentOr(Alignment usual) {
        return align == null ? usual : align;
    }

    /** Whether a ticket has this block. */
    boolean isFor(TicketContent ticket) {
        return when == null
                || switch (when) {
                    case STAGES -> ticket.traits().contains(TicketContent.Trait.STAGES);
                    case ZONE -> ticket.traits().contains(TicketContent.Trait.ZONE);
                    case PRIORITY -> ticket.traits().contains(TicketContent.Trait.PRIORITY);
                    case REPRINT -> ticket.traits().contains(TicketContent.Trait.REPRINT);
                    case OFFLINE -> ticket.offlineLine() != null;
                    case MARK -> ticket.mark() != null;
                    case REQUIREMENTS -> !ticket.requirements().isEmpty();
                };
    }

    /** What a text block says in this language. */
    String wordsIn(String language) {
        if (words == null || words.isEmpty()) {
            return "";
        }
        return words.getOrDefault(language, words.values().iterator().next());
    }
}
