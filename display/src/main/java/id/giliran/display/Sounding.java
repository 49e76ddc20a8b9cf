package id.giliran.display;

import id.giliran.display.announcing.Preparation;
import id.giliran.display.announcing.Speech;
import id.giliran.display.announcing.SpokenCalls;
import id.giliran.display.report.Condition;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.sound.Speaker;
import id.giliran.display.voice.Voice;
import id.giliran.protocol.DisplayTrouble;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chime and the voice of one program, with their threads. Safe for use by many threads. */
final class Sounding implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sounding.class);
    private static final String PART = "sound";

    private final DisplaySettings settings;
    private final Condition condition;
    private final ThreadPoolExecutor voiceThread = thread("display-voice");
    private final ThreadPoolExecutor speakerThread = thread("display-speaker");
    private final Preparation preparation;
    private final Speaker speaker;
    private boolean silent;

    /** What announcements are made of. */
    record Parts(SoundDevice device, Voice voice) {}

    /** Chime and voice as the settings say, on the device that they name; looks after both from now on. */
    Sounding(DisplaySettings settings, Parts parts, Supplier<Duration> running, Condition condition) {
        this.settings = settings;
        this.condition = condition;
        this.preparation = new Preparation(parts.voice(), settings.languages(), condition, voiceThread);
        this.speaker = new Speaker(parts.device(), speakerThread, running, this::tell);
        if (isWanted() && settings.sound().voice() > 0) {
            preparation.lookAfter();
        }
    }

    Speech speech() {
        return isWanted() ? new SpokenCalls(speaker, preparation, settings.sound()) : Speech.SILENT;
    }

    /** To be called about every second. */
    void look() {
        if (isWanted()) {
            speaker.look();
        }
    }

    @Override
    public void close() {
        speakerThread.shutdownNow();
        voiceThread.shutdownNow();
        speaker.close();
    }

    /** An office that wants to hear nothing needs no device either. */
    private boolean isWanted() {
        return settings.sound().chime() + settings.sound().voice() > 0
                && settings.walls().stream().anyMatch(WallSettings::speaks);
    }

    private synchronized void tell(Optional<String> trouble) {
        if (trouble.isEmpty()) {
            condition.well(PART);
            if (silent) {
                LOG.info("Calls can be heard again.");
            }
        } else {
            condition.ill(PART, DisplayTrouble.NO_SOUND, List.of("Calls are not heard: " + trouble.get() + "."));
            if (!silent) {
                LOG.warn(
                        "Calls are shown without sound: {}. Plug in a loudspeaker, or see sound in display.yaml; it is tried"
                                + " again by itself.",
                        trouble.get());
            }
        }
        silent = trouble.isPresent();
    }

    private static ThreadPoolExecutor thread(String name) {
        return new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
