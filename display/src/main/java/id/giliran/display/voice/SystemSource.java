package id.giliran.display.voice;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Shaping;
import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Sentence;
import id.giliran.display.voice.program.SpeechException;
import id.giliran.display.voice.program.SpeechProgram;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says sentences with a program of the operating system. What was said lately is kept, as calls are repeated; a program that fails
 * several times is not asked again, so that the hall does not wait for it at each call.
 */
final class SystemSource implements Source {
    private static final int KEPT = 32;
    private static final int MOST_FAILURES = 3;

    private final Language language;
    private final SpeechProgram program;
    private final Map<Sentence, Pcm> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private int failures;
    private Optional<String> trouble = Optional.empty();

    SystemSource(Language language, SpeechProgram program) {
        this.language = language;
        this.program = program;
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public synchronized Optional<Pcm> say(Sentence sentence) {
        Pcm known = kept.get(sentence);
        if (known != null || failures >= MOST_FAILURES) {
            return Optional.ofNullable(known);
        }
        try {
            Pcm said = Shaping.levelled(Shaping.trimmed(program.speak(language.systemVoice(), text(sentence))));
            if (said.count() == 0) {
                throw new SpeechException("said nothing");
            }
            keep(sentence, said);
            return Optional.of(said);
        } catch (SpeechException failed) {
            failures++;
            trouble = Optional.of(name() + " " + failed.why() + ".");
            return Optional.empty();
        }
    }

    /** Why it last did not speak. */
    synchronized Optional<String> trouble() {
        return trouble;
    }

    private String text(Sentence sentence) {
        UnaryOperator<String> words = program.readsEspeak() ? language::espeak : language::words;
        return language.text(sentence, words);
    }

    private void keep(Sentence sentence, Pcm said) {
        failures = 0;
        trouble = Optional.empty();
        kept.put(sentence, said);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
