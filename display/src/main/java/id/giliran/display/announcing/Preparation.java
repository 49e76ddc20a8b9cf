package id.giliran.display.announcing;

import id.giliran.display.report.Condition;
import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.Resampling;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Lets the voice say things ahead of their turn, away from everybody whom it must not stop. Safe for use by many threads. */
public final class Preparation {
    /** The one that is being said, the next, and one for whom the next has changed. */
    private static final int KEPT = 3;

    private final SpokenLanguages languages;
    private final VoiceCheck check;
    private final Executor thread;
    private final Map<Saying, CompletableFuture<List<Pcm>>> ready = new LinkedHashMap<>();

    /**
     * A voice for a hall in which these languages are spoken.
     *
     * @param languages those of the walls, in their order
     * @param condition is told what the voice cannot say
     * @param thread one thread, which the voice has for itself
     */
    public Preparation(Voice voice, List<String> languages, Condition condition, Executor thread) {
        this.languages = new SpokenLanguages(languages);
        this.check = new VoiceCheck(voice, condition);
        this.thread = thread;
    }

    /** The words in each language, the visitor's first, at {@link SoundDevice#RATE}; none where the voice cannot say them. */
    synchronized CompletableFuture<List<Pcm>> words(Saying saying) {
        CompletableFuture<List<Pcm>> known = ready.get(saying);
        if (known != null) {
            return known;
        }
        CompletableFuture<List<Pcm>> words = CompletableFuture.supplyAsync(() -> spoken(saying), thread);
        ready.put(saying, words);
        if (ready.size() > KEPT) {
            ready.remove(ready.keySet().iterator().next());
        }
        return words;
    }

    /** Looks after the voice of each language. */
    public void lookAfter() {
        thread.execute(() -> languages.all().forEach(check::lookAfter));
    }

    private List<Pcm> spoken(Saying saying) {
        return languages.of(saying.call()).stream()
                .flatMap(language -> say(saying, language).stream())
                .toList();
    }

    private Optional<Pcm> say(Saying saying, String language) {
        Utterance what =
                new Utterance(language, saying.call().number(), saying.call().counter(), saying.again());
        Optional<Pcm> said = check.say(what);
        return said.map(sound -> Resampling.to(SoundDevice.RATE, sound));
    }
}
