package id.giliran.display.settings;

import java.util.List;

/**
 * What is sent to a counter panel for one state of its counter.
 *
 * @param parts in the order in which they are sent
 */
public record PanelFrame(List<Part> parts) {
    /** Sends nothing. */
    public static final PanelFrame NOTHING = new PanelFrame(List.of());

    public PanelFrame {
        parts = List.copyOf(parts);
    }

    /** A piece of a frame. */
    public sealed interface Part {}

    /** These bytes as they are, written as hexadecimal numbers; each 0 to 255. */
    public record Codes(List<Integer> values) implements Part {
        public Codes {
            values = List.copyOf(values);
        }
    }

    /** These letters as they are, of ASCII. */
    public record Letters(String text) implements Part {}

    /** Something that differs from call to call, in so many letters. */
    public record Field(Content content, Width width) implements Part {}

    /** A constant text in so many letters. */
    public record Padded(String text, Width width) implements Part {}

    /** The checksum of the bytes before it. */
    public record Sum(Checksum checksum, int from, SumForm form) implements Part {}

    /** What a field holds. */
    public enum Content {
        /** The ticket's number, such as {@code A017}. */
        NUMBER,

        /** The number's digits alone, such as {@code 017}, for panels that have no letters. */
        DIGITS,

        /** The counter's number. */
        COUNTER
    }

    /** Where a text stands in a field that is wider. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * How wide a field is.
     *
     * @param letters 0 for as many as the text has
     * @param fill what stands beside a shorter text
     */
    public record Width(int letters, Side side, char fill) {
        /** As wide as its text. */
        public static final Width OWN = new Width(0, Side.LEFT, ' ');
    }

    /** How bytes are summed up. */
    public enum Checksum {
        NONE,

        /** All bytes combined by exclusive or. */
        XOR,

        /** The last eight bits of their sum. */
        SUM
    }

    /** How a checksum is sent. */
    public enum SumForm {
        /** As one byte. */
        BYTE,

        /** As two hexadecimal digits, such as {@code 3F}. */
        HEX
    }
}
