package id.giliran.display.sound;

import java.math.BigInteger;

/** Brings a sound to another rate, by a sum of sines that are cut off smoothly (a windowed sinc), which leaves no whistling beside the voice. */
public final class Resampling {
    /** Zero crossings on each side. */
    private static final int REACH = 12;

    private Resampling() {}

    /** The same sound, with so many samples a second. */
    public static Pcm to(int rate, Pcm sound) {
        if (sound.rate() == rate) {
            return sound;
        }
        int common =
                BigInteger.valueOf(rate).gcd(BigInteger.valueOf(sound.rate())).intValue();
        int phases = rate / common;
        int step = sound.rate() / common;
        double[][] weights = weights(phases, Math.min(1, (double) rate / sound.rate()));
        short[] samples = new short[Math.toIntExact((long) sound.count() * rate / sound.rate())];
        for (int at = 0; at < samples.length; at++) {
            long place = (long) at * step;
            samples[at] = sample(sound, (int) (place / phases), weights[(int) (place % phases)]);
        }
        return Pcm.of(rate, samples);
    }

    private static short sample(Pcm sound, int center, double[] weights) {
        int half = weights.length / 2;
        double sum = 0;
        for (int tap = 0; tap < weights.length; tap++) {
            int from = center + tap - half + 1;
            if (from >= 0 && from < sound.count()) {
                sum += weights[tap] * sound.sample(from);
            }
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** For each place between two samples, how much each of those around it counts. */
    private static double[][] weights(int phases, double cutoff) {
        int half = (int) Math.ceil(REACH / cutoff);
        double[][] weights = new double[phases][2 * half];
        for (int phase = 0; phase < phases; phase++) {
            for (int tap = 0; tap < 2 * half; tap++) {
                double distance = tap - half + 1 - (double) phase / phases;
                weights[phase][tap] = cutoff * sinc(distance * cutoff) * window(distance / half);
            }
        }
        return weights;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** Hann's. */
    private static double window(double share) {
        return Math.abs(share) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * share);
    }
}
