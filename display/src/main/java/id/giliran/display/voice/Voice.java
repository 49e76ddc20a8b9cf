package id.giliran.display.voice;

import id.giliran.display.sound.Pcm;
import java.util.List;
import java.util.Optional;

/** Something that can say calls. Safe for use by many threads; may take as long as a person waits, so never asked on the FX thread. */
public interface Voice {
    /** The words, whole and ready to be played; empty when this voice cannot say all of it. */
    Optional<Pcm> say(Utterance what);

    /** What a technician should know about this language, such as clips that are missing; empty when all is well. */
    List<String> complaints(String language);
}
