package id.giliran.display.voice.command;

import id.giliran.display.sound.Pcm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** A microphone that hears what it was given, and a loudspeaker that remembers. */
final class FakeSound implements SoundDevice {
    private final Deque<Pcm> spoken;
    private final List<Pcm> played = new ArrayList<>();

    FakeSound(Collection<Pcm> spoken) {
        this.spoken = new ArrayDeque<>(spoken);
    }

    List<Pcm> played() {
        return played;
    }

    /** Sounds that nobody has recorded yet. */
    int left() {
        return spoken.size();
    }

    @Override
    public void play(Pcm sound) {
        played.add(sound);
    }

    @Override
    public Take record() throws NoSoundException {
        if (spoken.isEmpty()) {
            throw new NoSoundException("There is no microphone. Plug one in, then start again.");
        }
        return spoken::removeFirst;
    }
}
