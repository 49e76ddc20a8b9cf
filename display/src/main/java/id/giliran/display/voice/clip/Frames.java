package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;

/** A sound cut into frames of 5 ms, and how strong each is. */
final class Frames {
    private static final int PER_SECOND = 200;

    private final double[] power;
    private final int size;

    Frames(Pcm sound) {
        size = Math.max(1, sound.rate() / PER_SECOND);
        power = new double[(sound.count() + size - 1) / size];
        for (int frame = 0; frame < power.length; frame++) {
            power[frame] = power(sound, frame * size, Math.min(sound.count(), (frame + 1) * size));
        }
    }

    /** Samples of one frame; the last one may have fewer. */
    int size() {
        return size;
    }

    int count() {
        return power.length;
    }

    /** Mean square of the samples, full scale being 1. */
    double power(int frame) {
        return power[frame];
    }

    double loudest() {
        double loudest = 0;
        for (double one : power) {
            loudest = Math.max(loudest, one);
        }
        return loudest;
    }

    private static double power(Pcm sound, int from, int until) {
        double sum = 0;
        for (int at = from; at < until; at++) {
            double sample = sound.sample(at) / 32_768.0;
            sum += sample * sample;
        }
        return sum / (until - from);
    }
}
