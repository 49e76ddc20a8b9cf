package id.giliran.display.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Clip;
import id.giliran.display.voice.clip.Loudness;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Languages;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clips that come with Giliran, every one of them. */
final class ShippedClipsTest {
    private static final double MOST_BETWEEN_DECIBELS = 3;
    private static final Duration LONGEST = Duration.ofMillis(2_500);
    private static final int MOST_BYTES = 1_500_000;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyClipIsThereAndGood(String code) {
        Pack pack = Pack.shipped(code);
        assertThat(language(code).clips(Reading.WORDS)).allSatisfy(clip -> {
            assertThat(pack.clip(clip)).as(clip).isInstanceOfSatisfying(Clip.Spoken.class, spoken -> {
                assertThat(spoken.remarks()).as(clip).isEmpty();
                assertThat(spoken.sound().length()).as(clip).isLessThan(LONGEST);
                assertThat(Loudness.of(spoken.sound()).clipped()).as(clip).isZero();
                assertThat(Loudness.of(spoken.sound()).peak()).as(clip).isLessThan(0.95);
            });
        });
    }

    @Test
    void allAreEquallyLoud() {
        DoubleSummaryStatistics levels = new DoubleSummaryStatistics();
        for (String code : Languages.SHIPPED) {
            Pack pack = Pack.shipped(code);
            language(code)
                    .clips(Reading.WORDS)
                    .forEach(clip -> levels.accept(
                            Loudness.of(pack.sound(clip).orElseThrow()).level()));
        }
        assertThat(levels.getMax() - levels.getMin()).isLessThan(MOST_BETWEEN_DECIBELS);
    }

    @Test
    void theyAreTrimmedAlready() throws Exception {
        for (String code : Languages.SHIPPED) {
            Pack pack = Pack.shipped(code);
            for (String clip : language(code).clips(Reading.WORDS)) {
                Pcm whole = Wav.read(file(code, clip));
                assertThat(whole.count() - pack.sound(clip).map(Pcm::count).orElse(0))
                        .as(clip)
                        .isBetween(0, Wav.RATE / 50);
            }
        }
    }

    @Test
    void theyAreSmallTogether() throws Exception {
        int bytes = 0;
        for (String code : Languages.SHIPPED) {
            for (String clip : new TreeSet<>(language(code).clips(Reading.WORDS))) {
                bytes += file(code, clip).length;
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static Language language(String code) {
        return Languages.find(code, Path.of("no", "such", "folder")).language().orElseThrow();
    }

    private static byte[] file(String code, String clip) throws Exception {
        String name = "/id/giliran/display/voice/" + code + "/" + clip + ".wav";
        try (InputStream stream = Objects.requireNonNull(ShippedClipsTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
