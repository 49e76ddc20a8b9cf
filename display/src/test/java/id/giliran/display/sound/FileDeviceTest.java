package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileDeviceTest {
    private final Pcm chime = ChimeWave.pcm();
    private final List<Duration> passed = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatIsPlayedIsAWavFileThatAnybodyCanPlay() throws Exception {
        Path wav = folder.resolve("heard.wav");
        play(wav, chime);
        play(wav, chime);
        assertThat(read(wav)).isEqualTo(Pcm.joined(List.of(chime, chime)).bytes());
    }

    @Test
    void aDeviceThatIsNamedAsAFileIsOne() throws Exception {
        Path wav = folder.resolve("heard.wav");
        SoundDevice.Playing playing = SoundDevice.of(Optional.of("file:" + wav)).open();
        playing.play(chime.part(0, 441));
        playing.finish();
        assertThat(read(wav)).isEqualTo(chime.part(0, 441).bytes());
    }

    @Test
    void playingTakesAsLongAsItSounds() throws Exception {
        play(folder.resolve("heard.wav"), chime);
        assertThat(passed).hasSize(13).containsOnly(Duration.ofMillis(100));
    }

    @Test
    void theHeadIsRightInTheMiddleOfASound() throws Exception {
        Path wav = folder.resolve("heard.wav");
        List<Integer> lengths = new ArrayList<>();
        FileDevice device = new FileDevice(wav, time -> lengths.add(unchecked(wav).length));
        SoundDevice.Playing playing = device.open();
        playing.play(chime);
        // Neither finished nor closed: the program was killed.
        assertThat(lengths).hasSize(13).startsWith(8_820, 17_640);
        assertThat(read(wav)).isEqualTo(chime.bytes());
        playing.abort();
    }

    @Test
    void halfASampleThatAKilledProgramLeftIsOverwritten() throws Exception {
        Path wav = folder.resolve("heard.wav");
        play(wav, chime);
        byte[] bytes = Files.readAllBytes(wav);
        Files.write(wav, Arrays.copyOf(bytes, bytes.length - 1));
        play(wav, chime);
        assertThat(read(wav)).hasSize(2 * chime.bytes().length - 2).endsWith(chime.bytes());
    }

    @Test
    void anyOtherFileIsLeftAsItIs() throws Exception {
        Path text = Files.writeString(folder.resolve("minutes.txt"), "This is no sound, but it was dear to somebody.");
        assertThatThrownBy(() -> play(text, chime))
                .isInstanceOf(SoundException.class)
                .hasMessageContaining("minutes.txt")
                .hasMessageContaining("it is no WAV file of one channel, 16 bits and 44100 samples a second");
        assertThat(text).hasContent("This is no sound, but it was dear to somebody.");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path wav = folder.resolve("absent/heard.wav");
        assertThatThrownBy(() -> play(wav, chime))
                .isInstanceOf(SoundException.class)
                .hasMessageContaining("there is no folder for the sound file");
    }

    private void play(Path wav, Pcm sound) throws SoundException, InterruptedException {
        SoundDevice.Playing playing = new FileDevice(wav, passed::add).open();
        playing.play(sound);
        playing.finish();
    }

    private static byte[] read(Path wav) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(wav.toFile())) {
            assertThat(sound.getFormat().matches(new AudioFormat(44_100, 16, 1, true, false)))
                    .isTrue();
            return sound.readAllBytes();
        }
    }

    private static byte[] unchecked(Path wav) {
        try {
            return read(wav);
        } catch (IOException | UnsupportedAudioFileException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
