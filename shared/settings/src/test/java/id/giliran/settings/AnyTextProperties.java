package id.giliran.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever somebody saves, it is read or refused with sentences; nothing else comes out. */
final class AnyTextProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("settings");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(new SampleFile(folder).path());
        Files.delete(folder);
    }

    @Property(tries = 300)
    void aDamagedFileIsReadOrRefusedInSentences(@ForAll("damaged") String text) throws IOException {
        readOrRefuse(text);
    }

    @Property(tries = 200)
    void anyTextIsReadOrRefusedInSentences(@ForAll("anything") String text) throws IOException {
        readOrRefuse(text);
    }

    @Example
    void bracketsWithoutEndAreRefused() throws IOException {
        readOrRefuse("name: " + "[".repeat(100_000));
        readOrRefuse("{a: ".repeat(100_000));
    }

    @Example
    void unprintableCharactersAreRefused() throws IOException {
        readOrRefuse("name: {id: a\u0000b}\nservices: []\n");
        readOrRefuse("name: {id: \"a\u0007b\"}\nservices: []\n");
    }

    @Provide
    Arbitrary<String> damaged() {
        int length = SampleFile.COMPLETE.length();
        Arbitrary<String> patch =
                Arbitraries.of("", "\t", " ", "\n", ":", "- ", "\"", "[", "}", "#", "*", "&", "!", "%", "---\n", "x");
        return Combinators.combine(
                        Arbitraries.integers().between(0, length),
                        Arbitraries.integers().between(0, 12),
                        patch)
                .as((at, removed, added) -> SampleFile.COMPLETE.substring(0, at)
                        + added
                        + SampleFile.COMPLETE.substring(Math.min(length, at + removed)));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> punctuated = Arbitraries.strings()
                .withChars(" \n\t:-[]{},#&*!|>'\"%@`?ab01~\\")
                .ofMaxLength(40);
        return Arbitraries.oneOf(punctuated, Arbitraries.strings().ofMaxLength(40));
    }

    private static void readOrRefuse(String text) throws IOException {
        try {
            assertThat(new SampleFile(folder).read(text).value()).isNotNull();
        } catch (SettingsException refusal) {
            assertThat(refusal.messages())
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message)
                            .contains("office.yaml")
                            .hasSizeLessThan(600)
                            .doesNotContain("null"));
        }
    }
}
