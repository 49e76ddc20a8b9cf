package id.giliran.display;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voice;
import java.util.List;
import java.util.Optional;

/** Says nothing, so that calls ring only. */
final class Mute implements Voice {
    @Override
    public Optional<Pcm> say(Utterance what) {
        return Optional.empty();
    }

    @Override
    public List<String> complaints(String language) {
        return List.of();
    }
}
