package id.giliran.display.voice.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Tone;
import id.giliran.display.voice.clip.Wav;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SayAndCheckTest {
    private final FakeSound sound = new FakeSound(List.of());
    private final Console console = new Console(sound);

    @TempDir
    private Path clips;

    @Test
    void aCallIsSpoken() {
        assertThat(type("say", "A017", "3")).isZero();
        assertThat(console.text()).contains("nomor antrean A nol satu tujuh, silakan menuju loket tiga");
        assertThat(sound.played()).hasSize(1);
    }

    @Test
    void aCallIsWritten() throws Exception {
        Path large = clips.resolve("large.wav");
        Path small = clips.resolve("small.wav");
        assertThat(type("say", "A017", "3", "--language=en", "--reading=words", "--recall", "--out=" + large))
                .isZero();
        assertThat(console.text()).contains("called again, queue number A seventeen, please proceed to counter three");
        assertThat(type(
                        "say",
                        "A017",
                        "3",
                        "--language=en",
                        "--reading=words",
                        "--recall",
                        "--small",
                        "--out=" + small))
                .isZero();
        Pcm said = Wav.read(Files.readAllBytes(large));
        assertThat(Wav.read(Files.readAllBytes(small)).count()).isEqualTo(said.count());
        assertThat(Files.size(large)).isGreaterThan(2 * Files.size(small) - 200);
        assertThat(sound.played()).isEmpty();
    }

    @Test
    void theExampleToListenToIsWhatIsSaid() {
        Path example = clips.resolve("example.wav");
        assertThat(type("say", "A017", "3", "--small", "--out=" + example)).isZero();
        assertThat(example).hasSameBinaryContentAs(Path.of("../docs/voice-example.wav"));
    }

    @Test
    void wrongWordsAreSentences() {
        assertThat(type("say", "A-17", "3")).isEqualTo(2);
        assertThat(console.text()).contains("giliran: 'A-17' at counter 3 cannot be said");
        assertThat(type("say", "A017", "3", "--language=ar")).isEqualTo(2);
        assertThat(console.text()).contains("There is no grammar of 'ar'. There are en, id");
        assertThat(type("say", "A017")).isEqualTo(2);
        assertThat(type()).isEqualTo(2);
        assertThat(console.text()).contains("Say what to do: say, check, record or generate.");
        assertThat(type("say", "A017", "3", "--out=" + clips.resolve("no/such/folder.wav")))
                .isEqualTo(2);
        assertThat(console.text()).contains("could not be read or written");
    }

    @Test
    void aWrongGrammarIsToldWithItsPlace() throws Exception {
        Files.writeString(Files.createDirectories(clips.resolve("id")).resolve("language.yaml"), "calls: x\n");
        assertThat(type("say", "A017", "3")).isEqualTo(2);
        assertThat(console.text()).contains("language.yaml, line 1: unknown key 'calls'");
        assertThat(type("check")).isEqualTo(1);
        assertThat(console.text())
                .contains("language.yaml, line 1: unknown key 'calls'", "en (English): the shipped voice");
    }

    @Test
    void aFreshCheckoutIsWhole() {
        assertThat(type("check")).isZero();
        assertThat(console.text())
                .contains(
                        "en (English): the shipped voice speaks; 0 of 57 clips are the office's own",
                        "id (Bahasa Indonesia): the shipped voice speaks; 0 of 43 clips are the office's own");
    }

    @Test
    void anIncompletePackIsToldAndEndsWithOne() throws Exception {
        Path own = Files.createDirectories(clips.resolve("id"));
        Files.write(own.resolve("nol.wav"), Wav.bytes(Tone.of(0.3, 0.01), Wav.Form.LINEAR));
        Files.writeString(own.resolve("satu.wav"), "x");
        assertThat(type("check", "--language=id", "--reading=words")).isEqualTo(1);
        assertThat(console.text())
                .contains("nol.wav is too quiet", "satu.wav is no WAV file", "lack 45 of 47 clips (nomor-antrean,");
    }

    @Test
    void aLanguageThatNobodySpeaksEndsWithOne() {
        assertThat(type("check", "--language=ar")).isEqualTo(1);
        assertThat(console.text()).contains("ar: no voice speaks; no grammar", "only the chime is heard");
    }

    private int type(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.isEmpty()) {
            all.add("--clips=" + clips);
        }
        return console.type(List.of(), all.toArray(String[]::new));
    }
}
