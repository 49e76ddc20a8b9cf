package id.giliran.hub.http;

import java.util.regex.Pattern;

/**
 * Finds what may be the number of an identity card (NIK, 16 digits), a passport (one or two letters and six to eight digits), a
 * telephone or a payment in a text that was typed. Names look like any other words and cannot be found.
 */
final class PersonalNumber {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./\\-]\\d{1,2}[./\\-]\\d{4})(?!\\d)");

    private static final Pattern FORM = Pattern.compile(
            "\\d{7}|(?:\\d[ .\\-/]?){10}|(?<!\\p{L})\\p{L}{1,2}[ .\\-]?\\d{6}", Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalNumber() {}

    static boolean isIn(String text) {
        return FORM.matcher(DATE.matcher(text).replaceAll("")).find();
    }
}
