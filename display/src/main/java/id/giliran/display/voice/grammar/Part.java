package id.giliran.display.voice.grammar;

import java.util.List;

/** One part of a pattern, in the order in which it is said. */
sealed interface Part {
    /** A clip by its name, such as {@code silakan-menuju-loket}. */
    record Clip(String name) implements Part {}

    /** A place that is filled later, such as {@code number}. */
    record Slot(String name) implements Part {}

    /** The comma: a breath instead of the usual gap. */
    record Breath() implements Part {}

    /**
     * Said only when something remains.
     *
     * @param from the least remainder with which it is said
     * @param below the least remainder with which it is not said any more
     */
    record WhenLeft(int from, int below, List<Part> parts) implements Part {
        public WhenLeft {
            parts = List.copyOf(parts);
        }

        boolean holds(int remainder) {
            return remainder >= from && remainder < below;
        }
    }
}
