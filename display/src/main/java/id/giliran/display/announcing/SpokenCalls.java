package id.giliran.display.announcing;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.ChimeWave;
import id.giliran.display.sound.Loudness;
import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.Speaker;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Announcements by chime and voice on the program's one speaker. */
public final class SpokenCalls implements Speech {
    private static final Logger LOG = LoggerFactory.getLogger(SpokenCalls.class);

    /** What an operating system's voice may need. A voice that is slower than this is not waited for again until it has answered. */
    private static final long PATIENCE_SECONDS = 10;

    private final Speaker speaker;
    private final Preparation preparation;
    private final Loudness loudness;
    private final int times;
    private final Pcm chime = ChimeWave.pcm();
    private volatile boolean voiceHangs;

    public SpokenCalls(Speaker speaker, Preparation preparation, SoundSettings sound) {
        this.speaker = speaker;
        this.preparation = preparation;
        this.loudness = new Loudness(sound);
        this.times = sound.times();
    }

    @Override
    public void expect(Saying next) {
        if (loudness.settings().voice() > 0) {
            var unused = preparation.words(next);
        }
    }

    @Override
    public void say(Saying saying, LocalTime officeTime, Crowd crowd, Runnable over) {
        double chimes = loudness.chime(officeTime);
        double speaks = loudness.voice(officeTime);
        Optional<Pcm> ding = chimes == 0 ? Optional.empty() : Optional.of(chime.scaled(chimes));
        speaker.play(new Announcement(ding, words(saying, speaks), times, crowd), over);
    }

    private Supplier<List<Pcm>> words(Saying saying, double share) {
        if (share == 0) {
            return List::of;
        }
        CompletableFuture<List<Pcm>> words = preparation
                .words(saying)
                .thenApply(
                        said -> said.stream().map(sound -> sound.scaled(share)).toList());
        return () -> await(words);
    }

    private List<Pcm> await(CompletableFuture<List<Pcm>> words) {
        try {
            List<Pcm> said = words.get(voiceHangs ? 0 : PATIENCE_SECONDS, TimeUnit.SECONDS);
            voiceHangs = false;
            return said;
        } catch (TimeoutException late) {
            if (!voiceHangs) {
                LOG.warn("The voice has not answered for {} s; calls ring only until it does.", PATIENCE_SECONDS);
            }
            voiceHangs = true;
        } catch (ExecutionException failed) {
            LOG.error("The voice failed.", failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
