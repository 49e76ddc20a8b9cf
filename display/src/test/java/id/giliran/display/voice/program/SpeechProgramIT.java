package id.giliran.display.voice.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Loudness;
import id.giliran.display.voice.clip.Shaping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that speak, really run; the ones that misbehave are scripts of the shell. */
final class SpeechProgramIT {
    @TempDir
    private Path folder;

    @Test
    void espeakSpeaksASentence() throws Exception {
        Pcm said = Shaping.trimmed(espeak().speak("id", "nomor antrean A nol satu tujuh, silakan menuju loket tiga"));
        assertThat(said.length()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8));
        assertThat(Loudness.of(said).level()).isGreaterThan(-30);
    }

    @Test
    void aVoiceThatEspeakDoesNotHaveIsAReason() throws Exception {
        EspeakNg espeak = espeak();
        assertThatThrownBy(() -> espeak.speak("xx-none", "nol"))
                .isInstanceOf(SpeechException.class)
                .hasMessageContaining("ended with code");
    }

    @Test
    void aTextIsNeverTakenForACommandOrAnOption() throws Exception {
        EspeakNg espeak = espeak();
        for (String text :
                List.of("--help", "\"; touch " + folder + "/x; \"", "$(touch " + folder + "/x)", "-f /etc/passwd")) {
            assertThat(espeak.speak("en-us", text).count()).isPositive();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatHangsIsEnded() {
        Run hanging = SpeechProgram.plain(List.of("sleep", "600"), "");
        assertThatThrownBy(() -> hanging.within(1, folder.resolve("output")))
                .isInstanceOf(SpeechException.class)
                .hasMessage("has not ended within 1 s");
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").equals("sleep 600")))
                .isEmpty();
    }

    @Test
    void aProgramThatFailsIsQuoted() throws IOException {
        assertThatThrownBy(() ->
                        script("cat >/dev/null; echo 'no voice here'; exit 3").speak("id", "nol"))
                .isInstanceOf(SpeechException.class)
                .hasMessage("ended with code 3: no voice here");
    }

    @Test
    void aProgramThatWritesNothingOrNoSoundIsAReason() throws IOException {
        assertThatThrownBy(() -> script("exit 0").speak("id", "nol"))
                .isInstanceOf(SpeechException.class)
                .hasMessageContaining("wrote no file");
        assertThatThrownBy(() -> script("while [ \"$1\" != -w ]; do shift; done; echo x >\"$2\"")
                        .speak("id", "nol"))
                .isInstanceOf(SpeechException.class)
                .hasMessage("wrote a file that is no WAV file that can be read");
        assertThatThrownBy(() -> new EspeakNg(folder.resolve("absent")).speak("id", "nol"))
                .isInstanceOf(SpeechException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void theProgramIsLookedForOnThePath() throws IOException {
        script("exit 0");
        assertThat(SpeechProgram.of("Linux", "/no/such/folder:" + folder)).containsInstanceOf(EspeakNg.class);
        assertThat(SpeechProgram.of("Linux", "/no/such/folder")).isEmpty();
        assertThat(SpeechProgram.of("Linux", null)).isEmpty();
        assertThat(SpeechProgram.of("Windows 11", null)).containsInstanceOf(WindowsSpeech.class);
        Files.createSymbolicLink(folder.resolve("say"), folder.resolve("espeak-ng"));
        assertThat(SpeechProgram.of("Mac OS X", folder.toString())).containsInstanceOf(MacSay.class);
    }

    @Test
    void onAMacTheVoiceOfTheLanguageIsChosen() throws SpeechException {
        String voices = """
                Albert              en_US    # Hello! My name is Albert.
                Damayanti           id_ID    # Halo! Nama saya Damayanti.
                Daniel (Enhanced)   en_GB    # Hello! My name is Daniel.
                """;
        assertThat(MacSay.voiceOf("id", voices)).isEqualTo("Damayanti");
        assertThat(MacSay.voiceOf("en-gb", voices)).isEqualTo("Daniel (Enhanced)");
        assertThat(MacSay.voiceOf("en-au", voices)).isEqualTo("Albert");
        assertThatThrownBy(() -> MacSay.voiceOf("zh", voices)).hasMessageContaining("has no voice for 'zh'");
    }

    @Test
    void onWindowsTheScriptIsTheSameWhateverIsSaid() {
        WindowsSpeech windows = new WindowsSpeech();
        Run one = windows.run("id", "'; Remove-Item x; '", folder, folder.resolve("said.wav"));
        Run other = windows.run("id", "nol", folder, folder.resolve("said.wav"));
        assertThat(one.command()).isEqualTo(other.command());
        assertThat(one.input()).isEqualTo("'; Remove-Item x; '");
    }

    private static EspeakNg espeak() {
        assumeThat(SpeechProgram.ofThisMachine())
                .as("espeak-ng, to be installed on Debian by: apt install espeak-ng")
                .containsInstanceOf(EspeakNg.class);
        return (EspeakNg) SpeechProgram.ofThisMachine().orElseThrow();
    }

    private EspeakNg script(String body) throws IOException {
        Path program = folder.resolve("espeak-ng");
        Files.writeString(program, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new EspeakNg(program);
    }
}
