package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;
import java.time.Duration;

/** Makes clips alike: without silence around them, equally loud. */
public final class Shaping {
    /** The level of every clip that is made here, in dBFS. */
    public static final double LEVEL = -18;

    /** Left of the silence on either side, so that a soft consonant keeps its beginning. */
    private static final int FRAMES_AROUND = 4;

    /** What is this many decibels below the loudest frame is silence. */
    private static final double SILENT = 35;

    /** Nobody hears less than this, in dBFS. */
    private static final double INAUDIBLE = -60;

    /** No sample comes nearer to full scale, as devices distort there. */
    private static final double HIGHEST = 0.9;

    private Shaping() {}

    /** Without the silence before and after; a sound that is nothing but silence becomes empty. */
    public static Pcm trimmed(Pcm sound) {
        Frames frames = new Frames(sound);
        double least = Math.max(frames.loudest() * Math.pow(10, -SILENT / 10), Math.pow(10, INAUDIBLE / 10));
        int first = 0;
        while (first < frames.count() && frames.power(first) < least) {
            first++;
        }
        int last = frames.count() - 1;
        while (last >= first && frames.power(last) < least) {
            last--;
        }
        int from = Math.max(0, first - FRAMES_AROUND) * frames.size();
        int until = Math.min(sound.count(), (last + 1 + FRAMES_AROUND) * frames.size());
        return first > last ? Pcm.of(sound.rate(), new short[0]) : part(sound, from, until);
    }

    /** Without this much at its beginning and at its end. */
    public static Pcm middle(Pcm sound, Duration edge) {
        int cut = Pcm.silence(sound.rate(), edge).count();
        return part(sound, Math.min(cut, sound.count() / 2), Math.max(sound.count() - cut, sound.count() / 2));
    }

    /** As loud as all others, or as loud as it can be without distortion. */
    public static Pcm levelled(Pcm sound) {
        Loudness had = Loudness.of(sound);
        if (had.peak() == 0) {
            return sound;
        }
        double gain = Math.min(Math.pow(10, (LEVEL - had.level()) / 20), HIGHEST / had.peak());
        short[] samples = new short[sound.count()];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (short) Math.round(sound.sample(at) * gain);
        }
        return Pcm.of(sound.rate(), samples);
    }

    private static Pcm part(Pcm sound, int from, int until) {
        short[] samples = new short[until - from];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = sound.sample(from + at);
        }
        return Pcm.of(sound.rate(), samples);
    }
}
