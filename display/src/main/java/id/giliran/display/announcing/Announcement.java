package id.giliran.display.announcing;

import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.Score;
import id.giliran.display.sound.SoundDevice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is heard for one call: the chime, then the words in each language, all of it as often as the office wants. A reading that has begun
 * is always finished; while others wait nothing is said twice, and in a long line only the visitor's language is said.
 */
final class Announcement implements Score {
    /** More than this many others that wait make the line long. */
    private static final int LONG_LINE = 4;

    private static final Pcm AFTER_CHIME = Pcm.silence(SoundDevice.RATE, Duration.ofMillis(250));
    private static final Pcm AFTER_WORDS = Pcm.silence(SoundDevice.RATE, Duration.ofMillis(500));

    private final Optional<Pcm> chime;
    private final Supplier<List<Pcm>> words;
    private final int times;
    private final Crowd crowd;
    private boolean rung;
    private int round;
    private int reading;

    /**
     * Sounds that are as loud as they are to be.
     *
     * @param words one for each language, the visitor's first; asked anew for each, may take a moment
     */
    Announcement(Optional<Pcm> chime, Supplier<List<Pcm>> words, int times, Crowd crowd) {
        this.chime = chime;
        this.words = words;
        this.times = times;
        this.crowd = crowd;
    }

    @Override
    public Optional<Pcm> next() {
        if (!rung) {
            rung = true;
            if (chime.isPresent()) {
                return chime.map(ding -> Pcm.joined(List.of(ding, AFTER_CHIME)));
            }
        }
        List<Pcm> readings = words.get();
        if (reading == readings.size() || isEnough()) {
            reading = 0;
            round++;
        }
        boolean goesOn = round == 0 || (round < times && crowd.mayRepeat());
        return readings.isEmpty() || !goesOn
                ? Optional.empty()
                : Optional.of(Pcm.joined(List.of(readings.get(reading++), AFTER_WORDS)));
    }

    private boolean isEnough() {
        return reading > 0 && crowd.waiting() > LONG_LINE;
    }
}
