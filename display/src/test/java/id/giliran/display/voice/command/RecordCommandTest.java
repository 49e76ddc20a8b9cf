package id.giliran.display.voice.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Clip;
import id.giliran.display.voice.clip.Loudness;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.clip.Shaping;
import id.giliran.display.voice.clip.Tone;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk records a pack: real console streams, and a microphone that hears tones. */
final class RecordCommandTest {
    private static final Pcm WORD = Tone.amidSilence(Tone.of(0.4, 0.1));

    /** Begin, end, keep. */
    private static final List<String> KEPT = List.of("", "", "");

    @TempDir
    private Path clips;

    @Test
    void aWholePackIsRecordedAndThenSpeaks() {
        Set<String> wanted =
                Languages.find("id", clips).language().orElseThrow().clips(Reading.DIGITS);
        FakeSound sound = new FakeSound(Collections.nCopies(wanted.size(), WORD));
        Console console = new Console(sound);
        List<String> answers = Collections.nCopies(wanted.size(), KEPT).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(console.type(answers, "record", "--clips=" + clips))
                .as(console.text())
                .isZero();
        assertThat(console.text()).contains("[1/43] \"nomor antrean\"", "[43/43] \"zet\"", "Done.");
        assertThat(sound.played()).hasSize(wanted.size());
        Pack pack = Pack.folder(clips.resolve("id"));
        assertThat(pack.lacking(wanted)).isEmpty();
        assertThat(pack.clip("be")).isInstanceOfSatisfying(Clip.Spoken.class, spoken -> {
            assertThat(Loudness.of(spoken.sound()).level()).isCloseTo(Shaping.LEVEL, within(0.5));
            assertThat(spoken.sound().length()).isBetween(Duration.ofMillis(400), Duration.ofMillis(460));
        });
        assertThat(console.type(List.of(), "check", "--clips=" + clips, "--language=id"))
                .isZero();
        assertThat(console.text())
                .contains("id (Bahasa Indonesia): " + clips.resolve("id") + " speaks; 43 of 43 clips");
        assertThat(console.type(List.of(), "record", "--clips=" + clips)).isZero();
        assertThat(console.text()).contains("Every clip is there.");
    }

    @Test
    void itGoesOnWhereItStopped() {
        Console console = new Console(new FakeSound(Collections.nCopies(3, WORD)));
        List<String> two =
                Stream.of(KEPT, KEPT, List.of("q")).flatMap(List::stream).toList();
        assertThat(console.type(two, "record", "--clips=" + clips)).isEqualTo(1);
        assertThat(console.text()).contains("41 clips are left. Start again");
        assertThat(console.type(List.of("", "", "", "q"), "record", "--clips=" + clips))
                .isEqualTo(1);
        assertThat(console.text()).contains("[1/41] \"panggilan ulang\"", "40 clips are left.");
    }

    @Test
    void whatIsNotGoodIsAskedForAgainWithTheReason() {
        List<Pcm> spoken = List.of(
                Pcm.silence(Wav.RATE, Duration.ofSeconds(1)),
                Tone.amidSilence(Tone.of(0.4, 0.005)),
                Tone.amidSilence(Tone.of(0.4, 4)),
                Tone.amidSilence(Tone.of(6, 0.1)),
                WORD,
                Tone.amidSilence(Tone.of(0.6, 0.1)));
        FakeSound sound = new FakeSound(spoken);
        Console console = new Console(sound);
        List<String> answers = List.of("", "", "", "", "", "", "", "", "", "", "r", "", "", "");
        assertThat(console.type(answers, "record", "--clips=" + clips, "nol")).isZero();
        assertThat(console.text())
                .contains("nothing but silence", "too quiet", "distorted", "too long", "r records it again");
        assertThat(sound.left()).isZero();
        assertThat(Pack.folder(clips.resolve("id")).sound("nol").orElseThrow().length())
                .isGreaterThan(Duration.ofMillis(590));
    }

    @Test
    void theKeyThatIsPressedIsNotHeard() {
        Pcm key = Tone.of(Wav.RATE, 1_500, 0.08, 0.5);
        Pcm heard = Pcm.joined(List.of(key, WORD, key));
        Console console = new Console(new FakeSound(List.of(heard)));
        assertThat(console.type(KEPT, "record", "--clips=" + clips, "nol")).isZero();
        assertThat(Pack.folder(clips.resolve("id")).sound("nol").orElseThrow().length())
                .isBetween(Duration.ofMillis(400), Duration.ofMillis(460));
    }

    @Test
    void aSkippedClipIsAskedForTheNextTime() {
        Console console = new Console(new FakeSound(List.of(WORD)));
        assertThat(console.type(List.of("s", "", "", "", "q"), "record", "--clips=" + clips))
                .isEqualTo(1);
        assertThat(clips.resolve("id/nomor-antrean.wav")).doesNotExist();
        assertThat(clips.resolve("id/silakan-menuju-loket.wav")).exists();
    }

    @Test
    void theEndOfTheConsoleEndsItAndKeepsWhatIsThere() throws Exception {
        Console console = new Console(new FakeSound(List.of(WORD, WORD)));
        assertThat(console.type(List.of("", "", "", "", ""), "record", "--clips=" + clips))
                .isEqualTo(1);
        try (Stream<Path> files = Files.list(clips.resolve("id"))) {
            assertThat(files).containsExactly(clips.resolve("id/nomor-antrean.wav"));
        }
    }

    @Test
    void withoutAMicrophoneItSaysSo() {
        Console console = new Console(new FakeSound(List.of()));
        assertThat(console.type(List.of(""), "record", "--clips=" + clips)).isEqualTo(1);
        assertThat(console.text()).contains("giliran: There is no microphone.");
    }

    @Test
    void aClipThatNoCallNeedsIsRefused() {
        Console console = new Console(new FakeSound(List.of()));
        assertThat(console.type(List.of(), "record", "--clips=" + clips, "nul")).isEqualTo(2);
        assertThat(console.text()).contains("No call needs a clip 'nul'.");
    }
}
