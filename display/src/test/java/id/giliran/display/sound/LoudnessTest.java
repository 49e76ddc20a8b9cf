package id.giliran.display.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.settings.SoundSettings.Quiet;
import id.giliran.display.settings.SoundSettings.Reading;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoudnessTest {
    @Test
    void chimeAndVoiceAreAsLoudAsTheSettingsSay() {
        Loudness loudness = loudness(Map.of(), List.of());
        assertThat(loudness.chime(LocalTime.NOON)).isCloseTo(0.8, within(1e-9));
        assertThat(loudness.voice(LocalTime.NOON)).isCloseTo(0.9, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"07:29, 0.4", "07:30, 0.64", "08:59, 0.64", "09:00, 0.8", "15:59:59, 0.8", "16:00, 0.4", "00:00, 0.4"})
    void eachHourHasItsShareAndTheLastOneHoldsOverNight(LocalTime at, double chime) {
        Loudness loudness =
                loudness(Map.of(LocalTime.of(7, 30), 80, LocalTime.of(9, 0), 100, LocalTime.of(16, 0), 50), List.of());
        assertThat(loudness.chime(at)).isCloseTo(chime, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "11:49, true",
        "11:50, false",
        "12:29:59, false",
        "12:30, true",
        "22:00, false",
        "00:00, false",
        "04:59, false",
        "05:00, true"
    })
    void inQuietTimesNothingIsHeardAlsoOverMidnight(LocalTime at, boolean heard) {
        Loudness loudness = loudness(
                Map.of(),
                List.of(
                        new Quiet(LocalTime.of(11, 50), LocalTime.of(12, 30)),
                        new Quiet(LocalTime.of(22, 0), LocalTime.of(5, 0))));
        assertThat(loudness.voice(at) > 0).isEqualTo(heard);
        assertThat(loudness.chime(at) > 0).isEqualTo(heard);
    }

    private static Loudness loudness(Map<LocalTime, Integer> byHour, List<Quiet> quiet) {
        SortedMap<LocalTime, Integer> hours = new TreeMap<>(byHour);
        return new Loudness(
                new SoundSettings(Optional.empty(), 80, 90, hours, quiet, Reading.DIGITS, 2, Path.of("voice")));
    }
}
