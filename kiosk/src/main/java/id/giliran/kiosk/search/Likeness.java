package id.giliran.kiosk.search;

/** How well what was typed meets a word: as a whole, as its beginning, or but for one slip of the finger. */
final class Likeness {
    static final int NONE = 0;
    private static final int SLIP = 1;
    private static final int WITHIN = 2;
    private static final int BEGINNING = 3;
    private static final int WHOLE = 4;

    /** In shorter words one slip makes another word of it. */
    private static final int SHORTEST_WITH_SLIP = 4;

    private Likeness() {}

    /** From {@link #NONE} to 4. */
    static int of(String typed, String word) {
        if (word.equals(typed)) {
            return WHOLE;
        }
        if (word.startsWith(typed)) {
            return BEGINNING;
        }
        if (typed.length() > 1 && isWithoutSpaces(typed) && word.contains(typed)) {
            return WITHIN;
        }
        return typed.length() >= SHORTEST_WITH_SLIP && isOneSlip(typed, word) ? SLIP : NONE;
    }

    /** Chinese is written without spaces, and so a word begins anywhere. */
    private static boolean isWithoutSpaces(String typed) {
        return typed.codePoints().allMatch(Character::isIdeographic);
    }

    /** One letter wrong, missing or too many, or two of them swapped; also while the word is not typed to its end. */
    private static boolean isOneSlip(String typed, String word) {
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= word.length() && differsByOne(typed, word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differsByOne(String one, String other) {
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String left = one.substring(from);
        String right = other.substring(from);
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length() <= 1;
        }
        boolean swapped = left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return swapped
                || left.substring(1).equals(right.substring(1))
                || left.substring(1).equals(right)
                || left.equals(right.substring(1));
    }
}
