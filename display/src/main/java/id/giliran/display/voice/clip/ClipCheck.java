package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges a clip as a listener would: is it heard, is it whole, does it keep the hall waiting? */
public final class ClipCheck {
    /** In dBFS; between them a listener does not reach for the volume. */
    private static final double QUIETEST = Shaping.LEVEL - 10;

    private static final double LOUDEST = Shaping.LEVEL + 8;
    private static final Duration SHORTEST = Duration.ofMillis(80);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** A few samples at full scale are not heard. */
    private static final int MOST_CLIPPED = 8;

    private ClipCheck() {}

    /**
     * What is wrong with a clip, each as the rest of a sentence that begins with its name; empty when all is well.
     *
     * @param sound already trimmed
     */
    public static List<String> remarks(Pcm sound) {
        Loudness loudness = Loudness.of(sound);
        List<String> remarks = new ArrayList<>();
        if (loudness.level() < QUIETEST) {
            remarks.add("is too quiet (" + decibels(loudness) + ")");
        }
        if (loudness.level() > LOUDEST) {
            remarks.add("is too loud (" + decibels(loudness) + ")");
        }
        if (loudness.clipped() > MOST_CLIPPED) {
            remarks.add("is distorted (" + loudness.clipped() + " samples at full scale)");
        }
        remarks.addAll(ofLength(sound));
        return remarks;
    }

    /** What is wrong with a clip's length alone. */
    public static List<String> ofLength(Pcm sound) {
        List<String> remarks = new ArrayList<>();
        if (sound.length().compareTo(SHORTEST) < 0) {
            remarks.add("is too short (" + seconds(sound) + ")");
        }
        if (sound.length().compareTo(LONGEST) > 0) {
            remarks.add("is too long (" + seconds(sound) + ")");
        }
        return remarks;
    }

    /** Such as {@code -18 dB}. */
    public static String decibels(Loudness loudness) {
        return Math.round(loudness.level()) + " dB";
    }

    /** Such as {@code 0.48 s}. */
    public static String seconds(Pcm sound) {
        return String.format(Locale.ROOT, "%.2f s", sound.length().toMillis() / 1000.0);
    }
}
