package id.giliran.rehearsal.trial.powercut;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of a system call, as strace prints them. */
final class Printed {
    private static final int HEX = 16;
    private static final Pattern HEX_PATH = Pattern.compile("[\\\\0-9a-fx]+");
    private static final String DELETED = ">(deleted)";

    private Printed() {}

    /** What the descriptor in the first argument stands for: a path, or a socket such as {@code TCP:[from->to]}; none if it is unknown or deleted. */
    static Optional<String> descriptor(String arguments) {
        int open = arguments.indexOf('<');
        int quote = arguments.indexOf('"');
        if (open < 0 || (quote >= 0 && quote < open)) {
            return Optional.empty();
        }
        String told = arguments.substring(open + 1);
        if (!told.startsWith("\\x")) {
            return Optional.of(told.substring(0, told.indexOf("]>") + 1));
        }
        Matcher path = HEX_PATH.matcher(told);
        return path.lookingAt() && !told.startsWith(DELETED, path.end())
                ? Optional.of(text(path.group()))
                : Optional.empty();
    }

    /** The first quoted text. */
    static String path(String arguments) {
        int from = arguments.indexOf('"') + 1;
        return text(arguments.substring(from, arguments.indexOf('"', from)));
    }

    /** All quoted bytes together. */
    static byte[] bytes(String arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int from = arguments.indexOf('"');
        while (from >= 0) {
            int until = arguments.indexOf('"', from + 1);
            if (arguments.startsWith("...", until + 1)) {
                throw new IllegalArgumentException("strace has cut off what was written; a longer -s is needed");
            }
            decode(arguments, from + 1, until, bytes);
            from = arguments.indexOf('"', until + 1);
        }
        return bytes.toByteArray();
    }

    /** A number among the arguments, counted from the last one, 0. */
    static long numberFromEnd(String arguments, int place) {
        String[] parts = arguments.substring(arguments.lastIndexOf('"') + 1).split(",", -1);
        return Long.parseLong(parts[parts.length - 1 - place].strip());
    }

    private static String text(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        decode(hex, 0, hex.length(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void decode(String hex, int from, int until, ByteArrayOutputStream into) {
        for (int at = from; at < until; at += "\\x00".length()) {
            into.write(Character.digit(hex.charAt(at + 2), HEX) * HEX + Character.digit(hex.charAt(at + 3), HEX));
        }
    }
}
