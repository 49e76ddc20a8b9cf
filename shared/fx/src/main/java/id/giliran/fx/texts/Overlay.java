package id.giliran.fx.texts;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a language folder laid over those that a program has itself. What is missing or wrong there is told, and said
 * in the program's own words: a wrong translation must not stop a kiosk.
 *
 * @param bundle the words to show
 * @param findings one sentence for each thing that somebody should mend
 */
record Overlay(Bundle bundle, List<String> findings) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /**
     * Lays a file over the program's words.
     *
     * @param file absent when the folder has none for this program
     * @param under what holds where the file says nothing
     * @param whole whether the file should have every key
     */
    static Overlay of(Optional<Path> file, String missingFile, Bundle under, boolean whole) {
        if (file.isEmpty()) {
            String finding = missingFile + " is missing: its texts are said in English.";
            return new Overlay(under, whole ? List.of(finding) : List.of());
        }
        String name = file.get().toString();
        Properties written = Bundle.written(file.get());
        Map<String, String> patterns = new TreeMap<>(under.patterns());
        List<String> findings = new ArrayList<>(missing(name, written, under, whole));
        for (String key : new TreeSet<>(written.stringPropertyNames())) {
            if (!under.keys().contains(key)) {
                findings.add("The text \"" + key + "\" in " + name + " is not known to this program; remove it.");
                continue;
            }
            try {
                String pattern = Bundle.formatted(name, key, written.getProperty(key));
                placeholders(name, key, pattern, under).ifPresent(findings::add);
                patterns.put(key, pattern);
            } catch (TextsException wrong) {
                findings.add(wrong.getMessage() + " The program's own words are said instead.");
            }
        }
        return new Overlay(new Bundle(name, patterns), findings);
    }

    private static List<String> missing(String name, Properties written, Bundle under, boolean whole) {
        Set<String> missing = new TreeSet<>(under.keys());
        missing.removeAll(written.stringPropertyNames());
        return whole && !missing.isEmpty()
                ? List.of(name + " lacks " + String.join(", ", missing) + ": said in English.")
                : List.of();
    }

    private static Optional<String> placeholders(String name, String key, String pattern, Bundle under) {
        Set<String> expected = numbers(under.pattern(key));
        Set<String> found = numbers(pattern);
        return found.equals(expected)
                ? Optional.empty()
                : Optional.of("The text \"" + key + "\" in " + name + " has the placeholders " + found
                        + "; the program puts in " + expected + ".");
    }

    /** Those that the program fills. A choice may leave one out in one of its cases, so the whole text counts. */
    private static Set<String> numbers(String pattern) {
        var unused = new MessageFormat(pattern);
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
