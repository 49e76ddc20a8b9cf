package id.giliran.printing.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A settings file as text, in which single keys can be changed while every comment stays. A part that is only an example
 * in comments, as they are shipped, becomes a real one when it is written to.
 */
final class YamlText {
    /** A key with its value and the comment behind it, at the depth of the file itself or of one of its parts. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?<lead>#? *)(?<key>[a-z][a-z-]*):(?<value> *(?:\"[^\"]*\"|[^#\\s][^#]*?)?)(?<comment>\\s+#.*)?");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_./:\\\\-]*|[0-9]{1,9}");
    private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|yes|no|on|off|null|.*[:\\\\]$");
    private static final String INSIDE = "  ";

    private final List<String> lines;

    YamlText(String text) {
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /** Writes one key of the file itself. */
    void set(String key, String value) {
        int at = find(0, lines.size(), "", key);
        if (at >= 0) {
            lines.set(at, changed(lines.get(at), "", key, value));
        } else {
            lines.add(key + ": " + scalar(value));
        }
    }

    /** Writes keys of a part; keys that stand there already and are not named here stay as they are. */
    void set(String part, Map<String, String> keys) {
        int head = find(0, lines.size(), "", part);
        if (head < 0) {
            head = lines.indexOf("# " + part + ":");
        }
        if (head < 0) {
            head = lines.size();
            lines.add("");
        }
        lines.set(head, part + ":");
        int end = uncomment(head + 1);
        for (Map.Entry<String, String> entry : new LinkedHashMap<>(keys).entrySet()) {
            int at = find(head + 1, end, INSIDE, entry.getKey());
            if (at >= 0) {
                lines.set(at, changed(lines.get(at), INSIDE, entry.getKey(), entry.getValue()));
            } else {
                lines.add(end++, INSIDE + entry.getKey() + ": " + scalar(entry.getValue()));
            }
        }
    }

    /** Makes the example below a part's head real; gives the line behind it. */
    private int uncomment(int first) {
        int at = first;
        while (at < lines.size()
                && (lines.get(at).startsWith(INSIDE) || lines.get(at).startsWith("#   "))) {
            if (lines.get(at).startsWith("#")) {
                lines.set(at, lines.get(at).substring(2));
            }
            at++;
        }
        return at;
    }

    private int find(int from, int to, String lead, String key) {
        for (int at = from; at < to; at++) {
            Matcher entry = ENTRY.matcher(lines.get(at));
            if (entry.matches()
                    && entry.group("lead").equals(lead)
                    && entry.group("key").equals(key)) {
                return at;
            }
        }
        return -1;
    }

    private static String changed(String line, String lead, String key, String value) {
        Matcher entry = ENTRY.matcher(line);
        String comment = entry.matches() && entry.group("comment") != null ? entry.group("comment") : "";
        String written = lead + key + ": " + scalar(value);
        if (comment.isEmpty()) {
            return written;
        }
        int column = line.length() - comment.stripLeading().length();
        return written + " ".repeat(Math.max(1, column - written.length())) + comment.strip();
    }

    private static String scalar(String value) {
        boolean truth = value.equals("true") || value.equals("false");
        boolean plain =
                PLAIN.matcher(value).matches() && !SPECIAL.matcher(value).matches();
        return truth || plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
