package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Loading both languages already finds a key that one of them lacks; a key that the code lacks is found by the pictures. */
final class TextKeysTest {
    @Test
    void everyTextIsUsed() throws IOException {
        String code = sources();
        assertThat(Texts.load(DisplayProgram.class, "id", "en").keys())
                .allSatisfy(key -> assertThat(code).contains('"' + key + '"'));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).map(TextKeysTest::read).collect(Collectors.joining());
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
