package id.giliran.display.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Tone;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a voice comes from, and what is said to the technician when it does not come from where it should. */
final class VoicesTest {
    private static final Utterance CALL = new Utterance("id", "A017", 3, false);

    @TempDir
    private Path clips;

    @Test
    void aFreshCheckoutSpeaksBothLanguagesWithoutAnyTool() {
        Voice voice = voice();
        assertThat(voice.say(CALL)).isPresent();
        assertThat(voice.say(new Utterance("en", "A017", 3, true))).isPresent();
        assertThat(voice.complaints("id")).isEmpty();
        assertThat(voice.complaints("en")).isEmpty();
    }

    @Test
    void theOfficesOwnRecordingsComeFirst() throws IOException {
        record(Tone.amidSilence(Tone.of(0.2, 0.2)), "id");
        Pcm said = voice().say(CALL).orElseThrow();
        assertThat(said).isNotEqualTo(new ShippedVoice().say(CALL));
        // Seven clips of 0.2 s with up to 40 ms left around each, five gaps and one breath.
        assertThat(said.length()).isBetween(Duration.ofMillis(1_850), Duration.ofMillis(2_250));
        assertThat(voice().complaints("id")).isEmpty();
    }

    @Test
    void aCallThatNeedsAMissingClipIsSaidWholeByTheNextVoice() throws IOException {
        record(Tone.of(0.2, 0.2), "id");
        Files.delete(clips.resolve("id/tujuh.wav"));
        assertThat(voice().say(CALL).orElseThrow()).isEqualTo(new ShippedVoice().say(CALL));
        assertThat(voice().say(new Utterance("id", "A018", 3, false)).orElseThrow())
                .isNotEqualTo(new ShippedVoice().say(new Utterance("id", "A018", 3, false)));
        assertThat(voice().complaints("id"))
                .singleElement()
                .asString()
                .contains("lack 1 of 43 clips (tujuh)", "giliran voice record --language id");
    }

    @Test
    void aBrokenClipIsAComplaintAndNeverMore() throws IOException {
        record(Tone.of(0.2, 0.2), "id");
        Files.writeString(clips.resolve("id/nol.wav"), "no sound");
        Files.write(
                clips.resolve("id/satu.wav"), Wav.bytes(Pcm.silence(Wav.RATE, Duration.ofSeconds(1)), Wav.Form.LINEAR));
        Files.delete(clips.resolve("id/dua.wav"));
        Files.createDirectory(clips.resolve("id/dua.wav"));
        Files.write(clips.resolve("id/tiga.wav"), Wav.bytes(Tone.of(12, 0.2), Wav.Form.LINEAR));
        assertThat(voice().say(CALL).orElseThrow()).isEqualTo(new ShippedVoice().say(CALL));
        assertThat(voice().complaints("id"))
                .anyMatch(complaint -> complaint.contains("nol.wav is no WAV file"))
                .anyMatch(complaint -> complaint.contains("satu.wav holds nothing but silence"))
                .anyMatch(complaint -> complaint.contains("tiga.wav lasts longer than 10 s"))
                .anyMatch(complaint -> complaint.contains("lack 1 of 43 clips (dua)"))
                .hasSize(4);
    }

    @Test
    void aQuietClipIsHeardAllTheSameAndComplainedOf() throws IOException {
        record(Tone.of(0.2, 0.2), "id");
        Files.write(clips.resolve("id/nol.wav"), Wav.bytes(Tone.of(0.2, 0.01), Wav.Form.LINEAR));
        assertThat(voice().say(CALL).orElseThrow()).isNotEqualTo(new ShippedVoice().say(CALL));
        assertThat(voice().complaints("id")).singleElement().asString().contains("nol.wav is too quiet");
    }

    @Test
    void aBadGrammarOfTheOfficeIsToldAndTheShippedOneSpeaks() throws IOException {
        Files.writeString(Files.createDirectories(clips.resolve("id")).resolve("language.yaml"), "call: [\n");
        assertThat(voice().say(CALL).orElseThrow()).isEqualTo(new ShippedVoice().say(CALL));
        assertThat(voice().complaints("id")).singleElement().asString().contains("language.yaml, line");
    }

    @Test
    void aLanguageThatNobodyKnowsIsTheChimeOnly() {
        assertThat(voice().say(new Utterance("ar", "A017", 3, false))).isEmpty();
        assertThat(voice().complaints("ar"))
                .singleElement()
                .asString()
                .contains("Calls in 'ar' are not said", "voice/ar/language.yaml");
        assertThat(voice().say(new Utterance("../id", "A017", 3, false))).isEmpty();
    }

    @Test
    void aLanguageWithAGrammarButWithoutAnyVoiceIsTheChimeOnly() throws IOException {
        Files.copy(
                Path.of("src/main/resources/id/giliran/display/voice/en/language.yaml"),
                Files.createDirectories(clips.resolve("jv")).resolve("language.yaml"));
        assertThat(voice().say(new Utterance("jv", "A017", 3, false))).isEmpty();
        assertThat(voice().complaints("jv"))
                .singleElement()
                .asString()
                .contains("no clips are recorded", "giliran voice record --language jv");
    }

    @Test
    void theSameCallIsTheSameSound() {
        Voice voice = voice();
        assertThat(voice.say(CALL)).isEqualTo(voice.say(CALL));
    }

    private Voice voice() {
        return Voices.of(SoundSettings.usual(clips), Optional.empty());
    }

    /** Records the same sound for every clip. */
    private void record(Pcm sound, String code) throws IOException {
        Language language = Languages.find(code, clips).language().orElseThrow();
        Path folder = Files.createDirectories(clips.resolve(code));
        for (String clip : language.clips(SoundSettings.Reading.WORDS)) {
            Files.write(folder.resolve(clip + ".wav"), Wav.bytes(sound, Wav.Form.LINEAR));
        }
    }

    /** What is said where an office has recorded nothing. */
    private record ShippedVoice() {
        Pcm say(Utterance what) {
            return Voices.of(SoundSettings.usual(Path.of("no", "such", "folder")), Optional.empty())
                    .say(what)
                    .orElseThrow();
        }
    }
}
