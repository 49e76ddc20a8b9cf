package id.giliran.kiosk;

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

final class TextsTest {
    private final Texts texts = Texts.load(KioskProgram.class, "id", "en");

    @Test
    void everyKeyIsUsed() throws IOException {
        String code = code();
        Set<String> unused = new TreeSet<>(texts.keys());
        unused.removeIf(key -> code.contains("\"" + key + "\"") || isBuilt(key, code));
        assertThat(unused).isEmpty();
    }

    /** Keys such as outage.quota.title are put together from a kind and a part. */
    private static boolean isBuilt(String key, String code) {
        int dot = key.lastIndexOf('.');
        return code.contains("\"" + key.substring(0, dot) + "\"") && code.contains("\"" + key.substring(dot) + "\"");
    }

    @Test
    void everyKeyIsTranslated() {
        List<String> equal = texts.keys().stream()
                .filter(key -> texts.textIn("id", key, 2, 2).equals(texts.textIn("en", key, 2, 2)))
                .toList();
        assertThat(equal).isEmpty();
    }

    @Test
    void nothingShoutsAndSpellingIsStandard() {
        Pattern wrong = Pattern.compile("!|antrian|silahkan|resiko|ijin|nomer", Pattern.CASE_INSENSITIVE);
        for (String language : texts.languages()) {
            assertThat(texts.keys().stream().map(key -> texts.textIn(language, key, 2, 2)))
                    .noneMatch(words -> wrong.matcher(words).find());
        }
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining());
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
