package id.giliran.display.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is heard.
 *
 * @param device name of the sound device, or {@code file:} and the path of a WAV file that everything is written into; empty for
 *     the machine's own
 * @param chime loudness of the chime, 0 (none) to 100
 * @param voice loudness of the voice, 0 (none) to 100
 * @param byHour from this office time on, so many percent of both; before the first one of the day the last one holds
 * @param quiet office times at which nothing is heard
 * @param numbers how numbers are read
 * @param times how often a call is said while no other call waits, 1 to 3
 * @param clips folder of the office's own recordings: {@code clips/id/satu.wav} and so on
 */
public record SoundSettings(
        Optional<String> device,
        int chime,
        int voice,
        SortedMap<LocalTime, Integer> byHour,
        List<Quiet> quiet,
        Reading numbers,
        int times,
        Path clips) {
    /** How the digits of a number are read. */
    public enum Reading {
        /** "A, nol, satu, tujuh". */
        DIGITS,

        /** "A, tujuh belas". */
        WORDS
    }

    /** From {@code from} on until just before {@code until}, office time. */
    public record Quiet(LocalTime from, LocalTime until) {}

    public SoundSettings {
        byHour = new TreeMap<>(byHour);
        quiet = List.copyOf(quiet);
    }

    /** Chime and voice as they are shipped. */
    public static SoundSettings usual(Path clips) {
        return new SoundSettings(
                Optional.empty(), 80, 90, new TreeMap<>(Map.of()), List.of(), Reading.DIGITS, 2, clips);
    }
}
