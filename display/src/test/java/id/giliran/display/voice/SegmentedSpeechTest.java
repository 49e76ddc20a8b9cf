package id.giliran.display.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Pack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is said is cut back into clips: each stands whole where its turn is, sample by sample, with silence between, and nothing else
 * is heard. The clips of the table are written by hand, so that no grammar proves itself.
 */
final class SegmentedSpeechTest {
    private static final Path NONE = Path.of("no", "such", "folder");
    private static final Duration GAP = Duration.ofMillis(60);
    private static final Duration BREATH = Duration.ofMillis(200);

    @ParameterizedTest
    @CsvFileSource(resources = "said.csv", numLinesToSkip = 1, delimiter = ';')
    void eachClipOfTwentyNumbersIsHeardWholeAndInItsTurn(
            String language, String reading, String number, int counter, boolean recall, String clips) {
        Pcm said = Voices.of(sound(reading), Optional.empty())
                .say(new Utterance(language, number, counter, recall))
                .orElseThrow();
        assertThat(segments(said, Pack.shipped(language), List.of(clips.strip().split(" "))))
                .isEqualTo(said.count());
    }

    /** Follows the clips through the sound, and says where the last one ends. */
    private static int segments(Pcm said, Pack pack, List<String> clips) {
        int at = 0;
        boolean first = true;
        for (String written : clips) {
            boolean breath = written.startsWith(",");
            Pcm clip = pack.sound(breath ? written.substring(1) : written).orElseThrow();
            int silence =
                    first ? 0 : Pcm.silence(said.rate(), breath ? BREATH : GAP).count();
            assertThat(samples(said, at, silence))
                    .as("before " + written)
                    .hasSize(silence)
                    .allMatch(sample -> sample == 0);
            at += silence;
            assertThat(samples(said, at, clip.count())).as(written).isEqualTo(samples(clip, 0, clip.count()));
            at += clip.count();
            first = false;
        }
        return at;
    }

    private static List<Short> samples(Pcm sound, int from, int count) {
        List<Short> samples = new ArrayList<>();
        for (int at = from; at < Math.min(sound.count(), from + count); at++) {
            samples.add(sound.sample(at));
        }
        return samples;
    }

    private static SoundSettings sound(String reading) {
        return new SoundSettings(
                Optional.empty(), 80, 90, new TreeMap<>(), List.of(), SoundSettings.Reading.valueOf(reading), 1, NONE);
    }
}
