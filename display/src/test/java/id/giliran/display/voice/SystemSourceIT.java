package id.giliran.display.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Loudness;
import id.giliran.display.voice.clip.Shaping;
import id.giliran.display.voice.program.EspeakNg;
import id.giliran.display.voice.program.SpeechProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operating system's voice, for a language that has a grammar and no clips. */
final class SystemSourceIT {
    private static final Utterance CALL = new Utterance("ms", "A017", 3, false);

    @TempDir
    private Path clips;

    @Test
    void aLanguageWithoutClipsIsSaidByTheSystemAsLoudlyAsTheOthers() throws IOException {
        assumeThat(SpeechProgram.ofThisMachine())
                .as("espeak-ng, to be installed on Debian by: apt install espeak-ng")
                .isPresent();
        grammar();
        Voice voice = Voices.of(SoundSettings.usual(clips));
        Pcm said = voice.say(CALL).orElseThrow();
        assertThat(said.length()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8));
        assertThat(Loudness.of(said).level()).isBetween(Shaping.LEVEL - 3, Shaping.LEVEL + 3);
        assertThat(voice.say(CALL)).containsSame(said);
        assertThat(voice.complaints("ms")).isEmpty();
    }

    @Test
    void aProgramThatFailsAgainAndAgainIsNotAskedAnyMore() throws IOException {
        grammar();
        Path asked = clips.resolve("asked");
        Path program = Files.writeString(clips.resolve("espeak-ng"), "#!/bin/sh\necho x >>'" + asked + "'\nexit 4\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Voice voice = Voices.of(SoundSettings.usual(clips), Optional.of(new EspeakNg(program)));
        for (int calls = 0; calls < 10; calls++) {
            assertThat(voice.say(CALL)).isEmpty();
        }
        assertThat(Files.readAllLines(asked)).hasSize(3);
        assertThat(voice.complaints("ms")).singleElement().asString().contains("only the chime", "ended with code 4");
    }

    private void grammar() throws IOException {
        String indonesian = Files.readString(Path.of("src/main/resources/id/giliran/display/voice/id/language.yaml"));
        Files.writeString(Files.createDirectories(clips.resolve("ms")).resolve("language.yaml"), indonesian);
    }
}
