package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The speaker on ALSA's own file device, which writes down what a loudspeaker would get; each run is a process of its own. */
final class SpeakerIT {
    private static final Path ALSA = Path.of("/usr/share/alsa/alsa.conf");
    private static final int WAV_HEAD = 44;

    @TempDir
    private Path folder;

    @Test
    void everyByteReachesTheDevice() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        Path heard = folder.resolve("heard.wav");
        String log = run(fileDevice(heard), "1");
        assertThat(log).contains("told: all is well", "told: 1 ended").doesNotContain("device");
        byte[] wav = Files.readAllBytes(heard);
        byte[] wave = Pcm.joined(List.of(ChimeWave.pcm(), ChimeWave.pcm())).bytes();
        assertThat(wav.length).isGreaterThanOrEqualTo(WAV_HEAD + wave.length);
        assertThat(indexOf(wav, wave))
                .as("place of both chimes in what was heard")
                .isNotNegative();
    }

    @Test
    void withoutADeviceEveryScoreIsOverAndTheReasonIsTold() throws Exception {
        String log = run("# No device at all.\n", "3");
        assertThat(log).contains("there is no sound device", "told: 3 ended").doesNotContain("all is well");
    }

    @Test
    void aDeviceThatTakesNothingIsToldToo() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        String log = run(fileDevice(folder.resolve("absent/heard.wav")), "3");
        assertThat(log).contains("the sound device took 0 of", "told: 3 ended");
    }

    @Test
    void aNameThatNoDeviceHasIsToldWithTheNamesThatThereAre() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        String log = run(fileDevice(folder.resolve("heard.wav")), "1", "Orchestra");
        assertThat(log).contains("there is no sound device named 'Orchestra' (there are: ", "told: 1 ended");
    }

    @Test
    void aDeviceIsChosenByAPartOfItsName() throws Exception {
        assumeThat(ALSA).as("ALSA's plugins").exists();
        String log = run(fileDevice(folder.resolve("heard.wav")), "1", "DEFAULT");
        assertThat(log).contains("told: all is well", "told: 1 ended").doesNotContain("device");
    }

    private static String fileDevice(Path heard) {
        return "<" + ALSA + ">\n"
                + "pcm.!default { type file slave.pcm \"null\" file \"" + heard + "\" format \"wav\" }\n"
                + "ctl.!default { type null }\n";
    }

    private String run(String alsa, String... arguments) throws IOException, InterruptedException {
        Path configuration = Files.writeString(folder.resolve("alsa.conf"), alsa);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ringing.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("ALSA_CONFIG_PATH", configuration.toString());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the chime ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String log = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(log).isZero();
        return log;
    }

    private static int indexOf(byte[] all, byte[] part) {
        return IntStream.rangeClosed(0, all.length - part.length)
                .filter(at -> Arrays.equals(all, at, at + part.length, part, 0, part.length))
                .findFirst()
                .orElse(-1);
    }
}
