package id.giliran.display.voice.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.clip.Tone;
import id.giliran.display.voice.clip.Wav;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on ALSA's file devices: what a loudspeaker would get, and a microphone that hears a file. */
final class SoundCardIT {
    private static final Path ALSA = Path.of("/usr/share/alsa/alsa.conf");
    private static final int WAV_HEAD = 44;
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void everySampleOfACallReachesTheLoudspeaker() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        Path heard = folder.resolve("heard.wav");
        Path written = folder.resolve("written.wav");
        assertThat(run(device(heard, ""), "say", "A017", "3")).contains("loket tiga");
        run(device(heard, ""), "say", "A017", "3", "--out=" + written);
        byte[] expected = samples(Files.readAllBytes(written));
        byte[] actual = samples(Files.readAllBytes(heard));
        assertThat(actual.length).isGreaterThanOrEqualTo(expected.length);
        assertThat(Arrays.copyOf(actual, expected.length)).isEqualTo(expected);
    }

    @Test
    void theMicrophoneIsHeard() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        Path heard = folder.resolve("heard.wav");
        byte[] spoken = samples(Wav.bytes(Tone.amidSilence(Tone.of(0.6, 0.2)), Wav.Form.LINEAR));
        Path file = Files.write(folder.resolve("spoken.raw"), spoken);
        Process process = start(device(heard, " infile \"" + file + "\""), "record", "nol", "--clips=" + folder);
        try (OutputStream keys = process.getOutputStream()) {
            press(keys, "\n");
            // The device writes down what is heard; it is heard as fast as it is read.
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(LIMIT_SECONDS))
                    .until(() -> Files.exists(heard) && Files.size(heard) > 2L * spoken.length);
            press(keys, "\n\n");
        }
        assertThat(ended(process)).contains("Done.");
        Pcm clip = Pack.folder(folder.resolve("id")).sound("nol").orElseThrow();
        assertThat(clip.length()).isBetween(Duration.ofMillis(600), Duration.ofMillis(660));
        assertThat(Tone.strength(clip, 440)).isGreaterThan(0.1);
    }

    @Test
    void withoutADeviceItSaysWhatToDo() throws Exception {
        assertThat(run("# No device at all.\n", "say", "A017", "3")).contains("giliran: There is no sound device.");
        assertThat(run("# No device at all.\n", "record", "nol", "--clips=" + folder))
                .contains("giliran: There is no microphone.");
    }

    private static byte[] samples(byte[] wav) {
        return Arrays.copyOfRange(wav, WAV_HEAD, wav.length);
    }

    private static String device(Path heard, String more) {
        return "<" + ALSA + ">\n"
                + "pcm.!default { type file slave.pcm \"null\" file \"" + heard + "\" format \"wav\"" + more + " }\n"
                + "ctl.!default { type null }\n";
    }

    private static void press(OutputStream keys, String what) throws IOException {
        keys.write(what.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private String run(String alsa, String... arguments) throws IOException, InterruptedException {
        Process process = start(alsa, arguments);
        try (OutputStream keys = process.getOutputStream()) {
            press(keys, "\n");
        }
        return ended(process);
    }

    private Process start(String alsa, String... arguments) throws IOException {
        Path configuration = Files.writeString(folder.resolve("alsa.conf"), alsa);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                VoiceMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ALSA_CONFIG_PATH", configuration.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private String ended(Process process) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8);
    }
}
