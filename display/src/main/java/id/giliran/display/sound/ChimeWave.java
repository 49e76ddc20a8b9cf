package id.giliran.display.sound;

/** A ding-dong: two descending bell notes, made of numbers, so that no clip has to be licensed or shipped. */
public final class ChimeWave {
    /** Length in seconds. */
    static final double LENGTH = 1.3;

    /** E5 and C5, a falling third. */
    private static final double DING = 659.26;

    private static final double DONG = 523.25;

    /** The second note begins while the first one dies away. */
    private static final double DONG_AT = 0.45;

    private static final double ATTACK = 0.008;
    private static final double RELEASE = 0.12;

    /** Strength of the ground tone and its next two partials. */
    private static final double[] PARTIALS = {0.68, 0.22, 0.10};

    private static final double DECAY_PER_SECOND = 4.2;
    private static final int LOUDEST = 32_000;

    private ChimeWave() {}

    /** The whole chime, as loud as it can be, at {@link SoundDevice#RATE}. */
    public static Pcm pcm() {
        double[] wave = normalised();
        short[] samples = new short[wave.length];
        for (int at = 0; at < wave.length; at++) {
            samples[at] = (short) Math.round(wave[at] * LOUDEST);
        }
        return Pcm.of(SoundDevice.RATE, samples);
    }

    private static double[] normalised() {
        double[] wave = new double[(int) (SoundDevice.RATE * LENGTH)];
        double loudest = 0;
        for (int at = 0; at < wave.length; at++) {
            double second = (double) at / SoundDevice.RATE;
            wave[at] = (note(DING, second) + note(DONG, second - DONG_AT)) * release(second);
            loudest = Math.max(loudest, Math.abs(wave[at]));
        }
        for (int at = 0; at < wave.length; at++) {
            wave[at] /= loudest;
        }
        return wave;
    }

    private static double note(double frequency, double second) {
        if (second < 0) {
            return 0;
        }
        double sum = 0;
        for (int partial = 1; partial <= PARTIALS.length; partial++) {
            // A bell's higher partials die away sooner.
            double envelope = Math.exp(-DECAY_PER_SECOND * partial * second);
            sum += PARTIALS[partial - 1] * envelope * Math.sin(2 * Math.PI * frequency * partial * second);
        }
        return sum * Math.min(1, second / ATTACK);
    }

    /** Ends in silence instead of a click. */
    private static double release(double second) {
        return Math.clamp((LENGTH - second) / RELEASE, 0, 1);
    }
}
