package id.giliran.display.voice;

import id.giliran.display.sound.Pcm;
import id.giliran.display.voice.clip.Pack;
import id.giliran.display.voice.clip.Wav;
import id.giliran.display.voice.grammar.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says sentences with the clips of one pack. */
record PackSource(Pack pack) implements Source {
    @Override
    public String name() {
        return pack.name();
    }

    @Override
    public Optional<Pcm> say(Sentence sentence) {
        List<Pcm> parts = new ArrayList<>();
        for (Sentence.Step step : sentence.steps()) {
            Optional<Pcm> sound = pack.sound(step.clip());
            if (sound.isEmpty()) {
                return Optional.empty();
            }
            parts.add(Pcm.silence(Wav.RATE, step.before()));
            parts.add(sound.get());
        }
        return Optional.of(Pcm.joined(parts));
    }
}
