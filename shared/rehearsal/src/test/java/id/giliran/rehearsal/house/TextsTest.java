package id.giliran.rehearsal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Words live in bundles alone: no key is missing, none is left over, none is untranslated, and none is misspelt in the usual ways. */
final class TextsTest {
    @SuppressWarnings("UnusedVariable") // read by FieldSource
    private static final List<String> PROGRAMS = List.of("kiosk", "display", "counter-client");

    /** A key at its use: {@code text("…"}, {@code binding("…"}, or after a language in {@code textIn(…, "…"}. */
    private static final Pattern USE =
            Pattern.compile("(?:\\btext|\\bbinding|\\btextIn)\\((?:[\\w.()]+, )?\"([a-z0-9.-]+)\"[,)]");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern NOT_STANDARD =
            Pattern.compile("!|antrian|silahkan|resiko|\\bijin|nomer", Pattern.CASE_INSENSITIVE);

    /** Words that are the same in both languages on purpose. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile(
            "Bahasa Indonesia|English|Giliran|(Ctrl\\+)?[A-Z0-9]{1,4}|Enter|Esc|[A-Z0-9 -]{20,}|[^a-zA-Z]*|.*\\{\\d.*\\}.*");

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void noKeyIsMissing(String program) throws IOException {
        Set<String> keys = bundle(program, "id").stringPropertyNames();

        assertThat(uses(program))
                .as("keys that %s asks for", program)
                .isNotEmpty()
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void noKeyIsLeftOver(String program) throws IOException {
        Set<String> literals = literals(program);
        List<String> leftOver = bundle(program, "id").stringPropertyNames().stream()
                .filter(key -> !isBuilt(key, literals))
                .filter(key -> literals.stream().noneMatch(literal -> names(literal, key)))
                .toList();

        assertThat(leftOver).as("keys of %s that no code asks for", program).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void everyKeyIsThereInBothLanguagesAndTranslated(String program) throws IOException {
        Properties indonesian = bundle(program, "id");
        Properties english = bundle(program, "en");

        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> english.getProperty(key).equals(indonesian.getProperty(key)))
                .filteredOn(
                        key -> !SAME_IN_BOTH.matcher(english.getProperty(key)).matches())
                .as("keys of %s with the same words in both languages", program)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void nothingShoutsAndTheSpellingIsStandard(String program) throws IOException {
        for (String language : List.of("id", "en")) {
            assertThat(bundle(program, language))
                    .allSatisfy((key, words) -> assertThat((String) words)
                            .as("%s of %s in %s", key, program, language)
                            .doesNotContainPattern(NOT_STANDARD));
        }
    }

    /** A key is asked for whole, or a literal gives its beginning and the rest is a code such as a problem's. */
    private static boolean names(String literal, String key) {
        return literal.equals(key) || (literal.endsWith(".") && key.startsWith(literal));
    }

    /** A key such as {@code outage.quota.title}, put together from a kind and a part. */
    private static boolean isBuilt(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot));
    }

    private static Set<String> uses(String program) throws IOException {
        return sources(program)
                .flatMap(source -> USE.matcher(source).results().map(use -> use.group(1)))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(String program) throws IOException {
        return sources(program)
                .flatMap(source -> LITERAL.matcher(source).results().map(match -> match.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources(String program) throws IOException {
        try (Stream<Path> files = Files.walk(House.root().resolve(program).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError("cannot read " + file, unreadable);
        }
    }

    private static Properties bundle(String program, String language) throws IOException {
        Path file = House.root()
                .resolve(program)
                .resolve("src/main/resources/id/giliran")
                .resolve(program.replace("-", ""))
                .resolve("texts_" + language + ".properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
