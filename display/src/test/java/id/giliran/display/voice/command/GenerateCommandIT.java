package id.giliran.display.voice.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.grammar.Languages;
import id.giliran.display.voice.program.EspeakNg;
import id.giliran.display.voice.program.SpeechProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped clips can be made again, byte by byte, where the same espeak-ng is installed. */
final class GenerateCommandIT {
    private static final Path SHIPPED = Path.of("src/main/resources/id/giliran/display/voice");

    @TempDir
    private Path made;

    @Test
    void theSameEspeakMakesTheSameBytes() throws Exception {
        for (String code : Languages.SHIPPED) {
            assumeThat(version())
                    .as("version of the installed espeak-ng, as the shipped clips are made by it")
                    .isEqualTo(Files.readAllLines(SHIPPED.resolve(code).resolve("made-by.txt"))
                            .getFirst());
            Console console = new Console(new FakeSound(List.of()));
            assertThat(console.type(List.of(), "generate", "--language=" + code, "--to=" + made, "--clips=" + made))
                    .as(console.text())
                    .isZero();
            for (Path file : clips(SHIPPED.resolve(code))) {
                assertThat(made.resolve(code).resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
            assertThat(clips(made.resolve(code))).hasSameSizeAs(clips(SHIPPED.resolve(code)));
        }
    }

    @Test
    void aPackForAnotherLanguageIsMadeIntoTheFolderOfTheOffice() throws Exception {
        assumeThat(version())
                .as("version of espeak-ng, to be installed by: apt install espeak-ng")
                .isNotEmpty();
        Path grammar = Files.createDirectories(made.resolve("ms")).resolve("language.yaml");
        Files.copy(SHIPPED.resolve("id/language.yaml"), grammar);
        Console console = new Console(new FakeSound(List.of()));
        assertThat(console.type(List.of(), "generate", "--language=ms", "--to=" + made, "--clips=" + made))
                .as(console.text())
                .isZero();
        assertThat(Pack.folder(made.resolve("ms"))
                        .lacking(Languages.find("ms", made)
                                .language()
                                .orElseThrow()
                                .clips(Reading.WORDS)))
                .isEmpty();
    }

    private static String version() throws Exception {
        return SpeechProgram.ofThisMachine().orElse(null) instanceof EspeakNg espeak ? espeak.version() : "";
    }

    private static List<Path> clips(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wav"))
                    .sorted()
                    .toList();
        }
    }
}
