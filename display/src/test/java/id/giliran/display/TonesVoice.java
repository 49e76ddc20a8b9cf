package id.giliran.display;

import id.giliran.display.sound.Pcm;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.voice.Utterance;
import id.giliran.display.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A voice whose words are tones: each letter, digit, counter and language has a tone of its own. */
public final class TonesVoice implements Voice {
    private static final int CLIP = SoundDevice.RATE / 20;

    @Override
    public Optional<Pcm> say(Utterance what) {
        return Optional.of(Pcm.joined(clips(what)));
    }

    /** The clips of these words, in order. */
    public static List<Pcm> clips(Utterance what) {
        List<Pcm> clips = new ArrayList<>();
        clips.add(tone(what.language().hashCode()));
        if (what.recall()) {
            clips.add(tone(7));
        }
        what.number().chars().forEach(character -> clips.add(tone(character)));
        clips.add(tone(200 + what.counter()));
        return clips;
    }

    @Override
    public List<String> complaints(String language) {
        return List.of();
    }

    /** The clip of a letter, a digit or anything else that has a number. */
    public static Pcm tone(int key) {
        short[] samples = new short[CLIP];
        double frequency = 300 + Math.floorMod(key * 37, 5_000);
        for (int at = 0; at < CLIP; at++) {
            samples[at] = (short) Math.round(20_000 * Math.cos(2 * Math.PI * frequency * at / SoundDevice.RATE));
        }
        return Pcm.of(SoundDevice.RATE, samples);
    }
}
