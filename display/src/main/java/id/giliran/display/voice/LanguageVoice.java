package id.giliran.display.voice;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.settings.SoundSettings.Reading;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.grammar.Language;
import id.giliran.display.voice.grammar.Languages;
import id.giliran.display.voice.grammar.Sentence;
import id.giliran.display.voice.program.SpeechProgram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How one language is said in one office: its grammar, and the places that its voice comes from, in their order. */
public final class LanguageVoice {
    private static final String SAMPLE = "A001";

    private final String code;
    private final Reading reading;
    private final Languages.Found found;
    private final Pack own;
    private final Pack shipped;
    private final Optional<SystemSource> system;
    private final List<Source> sources = new ArrayList<>();

    LanguageVoice(String code, SoundSettings sound, Optional<SpeechProgram> program) {
        this.code = code;
        reading = sound.numbers();
        found = Languages.find(code, sound.clips());
        own = Pack.folder(sound.clips().resolve(Languages.isCode(code) ? code : "unknown"));
        shipped = Pack.shipped(Languages.isCode(code) ? code : "unknown");
        system = found.language().flatMap(language -> program.map(one -> new SystemSource(language, one)));
        sources.add(new PackSource(own));
        sources.add(new PackSource(shipped));
        system.ifPresent(sources::add);
    }

    /** Its grammar; empty where neither the office nor Giliran has one. */
    public Optional<Language> language() {
        return found.language();
    }

    /** The office's recordings. */
    public Pack own() {
        return own;
    }

    /** Says a call with the first source that can say all of it. */
    public Optional<Said> say(Utterance what) {
        return found.language()
                .flatMap(language -> language.sentence(what.number(), what.counter(), what.recall(), reading))
                .flatMap(this::say);
    }

    /** What a technician should know, as sentences; empty when all is well. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>(found.problems());
        if (found.language().isEmpty()) {
            complaints.add("Calls in '" + code + "' are not said, only the chime is heard: there is no " + "voice/"
                    + code + "/language.yaml. The README.md in that folder tells how it is made.");
            return complaints;
        }
        Collection<String> wanted = found.language().get().clips(reading);
        complaints.addAll(OwnPack.complaints(code, own, wanted));
        if (!speaks()) {
            complaints.add("Calls in '" + code + "' are not said, only the chime is heard: no clips are recorded, and "
                    + system.flatMap(SystemSource::trouble)
                            .orElse("this computer has no program that reads texts (such as espeak-ng).")
                    + " Record them with: giliran voice record --language " + code);
        }
        return complaints;
    }

    /** Which source says a usual call, for people; empty when none does. */
    public Optional<String> source() {
        return say(new Utterance(code, SAMPLE, 1, false)).map(Said::source);
    }

    private boolean speaks() {
        return source().isPresent();
    }

    private Optional<Said> say(Sentence sentence) {
        for (Source source : sources) {
            Optional<Said> said = source.say(sentence).map(sound -> new Said(sentence, sound, source.name()));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
