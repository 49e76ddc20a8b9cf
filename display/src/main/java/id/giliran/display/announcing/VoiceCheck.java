package id.giliran.display.announcing;

import id.giliran.display.report.Condition;
import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voice;
import id.giliran.protocol.DisplayTrouble;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what the voice cannot say, and tells it once. Belongs to the voice's thread. */
final class VoiceCheck {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceCheck.class);

    /** Any number that each language must be able to say. */
    private static final String SAMPLE = "A017";

    private final Condition condition;
    private final Voice voice;
    private final Set<String> told = new HashSet<>();

    VoiceCheck(Voice voice, Condition condition) {
        this.voice = voice;
        this.condition = condition;
    }

    /** Tries a language without being heard. */
    void lookAfter(String language) {
        Optional<Pcm> ignored = say(new Utterance(language, SAMPLE, 1, false));
        if (ignored.isPresent()) {
            complaints(language);
        }
    }

    /** The words, if there are any; a voice that fails is one that has none. */
    Optional<Pcm> say(Utterance what) {
        Optional<Pcm> said = tryToSay(what);
        String part = "voice-" + what.language();
        if (said.isPresent()) {
            condition.well(part);
            return said;
        }
        String sentence = "The voice cannot say " + what.number() + " to counter " + what.counter() + " in '"
                + what.language() + "'; such calls ring only.";
        condition.ill(part, DisplayTrouble.NO_VOICE, List.of(sentence));
        tell(sentence);
        complaints(what.language());
        return said;
    }

    private Optional<Pcm> tryToSay(Utterance what) {
        try {
            return voice.say(what);
        } catch (RuntimeException broken) {
            LOG.error("The voice failed at {}.", what, broken);
            return Optional.empty();
        }
    }

    private void complaints(String language) {
        List<String> complaints = voice.complaints(language);
        String part = "clips-" + language;
        if (complaints.isEmpty()) {
            condition.well(part);
        } else {
            condition.ill(part, DisplayTrouble.CLIPS_MISSING, complaints);
            complaints.forEach(this::tell);
        }
    }

    private void tell(String sentence) {
        if (told.add(sentence)) {
            LOG.warn("{}", sentence);
        }
    }
}
