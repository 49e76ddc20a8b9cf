package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of both languages are complete, used, and really two languages. */
final class BundlesTest {
    /** Keys that are put together while the program runs, such as {@code problem.} and a code. */
    private static final List<String> PUT_TOGETHER = List.of(
            "problem.",
            "ticket-state.",
            "undo.",
            "act.",
            "pause.",
            "park.note.",
            "call.reason.",
            "transfer.placement.",
            "kiosk.printer.",
            "key.",
            "done.",
            "list.",
            "role.",
            "consent.advice.");

    /** Panels: a title and a button each, put together from the panel's name. */
    private static final Pattern PANEL_WORDS = Pattern.compile(".*\\.(title|confirm)");

    /** The same in both languages on purpose: names of keys, an example, a word that both have. */
    private static final Set<String> SAME =
            Set.of("sign-in.key", "panel.cancel-key", "panel.confirm-key", "call.number-prompt", "hand.target");

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

    private final Texts texts = Texts.load(CounterClientProgram.class, "id", "en");

    @Test
    void everyKeyIsUsed() {
        String source = source();
        assertThat(texts.keys())
                .filteredOn(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith))
                .filteredOn(key -> !PANEL_WORDS.matcher(key).matches())
                .allSatisfy(key -> assertThat(source).contains("\"" + key + "\""));
    }

    @Test
    void everyKeyThatTheProgramNamesIsThere() {
        Set<String> named = Pattern.compile(
                        "(?:text|captioned|caption|section|heading|since)\\(\\s*\"([a-z-]+\\.[a-z.-]+)\"")
                .matcher(source())
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(texts.keys()).containsAll(named);
    }

    @Test
    void noKeyIsLeftUntranslated() {
        assertThat(texts.keys())
                .filteredOn(key -> !SAME.contains(key))
                .allSatisfy(key -> assertThat(pattern("id", key)).isNotEqualTo(pattern("en", key)));
    }

    @Test
    void bothLanguagesPlaceTheSameArguments() {
        assertThat(texts.keys()).allSatisfy(key -> assertThat(places("id", key)).isEqualTo(places("en", key)));
    }

    private static Set<String> places(String language, String key) {
        return PLACE.matcher(pattern(language, key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pattern(String language, String key) {
        return lines(language).stream()
                .filter(line -> line.startsWith(key + "="))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String language) {
        try {
            return Files.readAllLines(
                    Path.of("src/main/resources/id/giliran/counterclient/texts_" + language + ".properties"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(BundlesTest::read).collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
