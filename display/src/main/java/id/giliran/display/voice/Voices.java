package id.giliran.display.voice;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.program.SpeechProgram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The voices of a display. A call is said by the first of these that can say all of it: the office's recordings, the clips that come
 * with Giliran, the operating system's voice. Two voices never share a sentence.
 */
public final class Voices implements Voice {
    private final SoundSettings sound;
    private final Optional<SpeechProgram> program;
    private final Map<String, LanguageVoice> languages = new ConcurrentHashMap<>();

    private Voices(SoundSettings sound, Optional<SpeechProgram> program) {
        this.sound = sound;
        this.program = program;
    }

    /** The voices that these settings mean. Opens nothing yet; grammars and clips are read when they are first needed. */
    public static Voice of(SoundSettings sound) {
        return new Voices(sound, SpeechProgram.ofThisMachine());
    }

    /** @param program the operating system's voice */
    static Voices of(SoundSettings sound, Optional<SpeechProgram> program) {
        return new Voices(sound, program);
    }

    /** The voice of one language, for whoever wants to know which source speaks. */
    public static LanguageVoice of(SoundSettings sound, String language) {
        return new LanguageVoice(language, sound, SpeechProgram.ofThisMachine());
    }

    @Override
    public Optional<Pcm> say(Utterance what) {
        return voice(what.language()).say(what).map(Said::sound);
    }

    @Override
    public List<String> complaints(String language) {
        return voice(language).complaints();
    }

    private LanguageVoice voice(String language) {
        return languages.computeIfAbsent(language, code -> new LanguageVoice(code, sound, program));
    }
}
