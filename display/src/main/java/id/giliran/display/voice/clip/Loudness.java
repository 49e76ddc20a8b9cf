package id.giliran.display.voice.clip;

import id.giliran.display.sound.Pcm;

/**
 * How loud a clip is.
 *
 * @param level root mean square of what is spoken, pauses left out, in decibels of full scale (dBFS)
 * @param peak greatest sample, as a share of full scale
 * @param clipped samples that stand at full scale beside another such one: the recording was cut off
 */
public record Loudness(double level, double peak, int clipped) {
    /** Of a sound with nothing in it. */
    private static final double NOTHING = -120;

    /** Frames this many decibels below the loudest one are pauses within and between words. */
    private static final double SPOKEN = 20;

    private static final int FULL = 32_766;

    /** Measures a sound. */
    public static Loudness of(Pcm sound) {
        int peak = 0;
        int clipped = 0;
        int before = 0;
        for (int at = 0; at < sound.count(); at++) {
            int sample = Math.abs((int) sound.sample(at));
            peak = Math.max(peak, sample);
            clipped += sample >= FULL && before >= FULL ? 1 : 0;
            before = sample;
        }
        return new Loudness(level(new Frames(sound)), peak / 32_768.0, clipped);
    }

    private static double level(Frames frames) {
        double least = frames.loudest() * Math.pow(10, -SPOKEN / 10);
        double sum = 0;
        int spoken = 0;
        for (int frame = 0; frame < frames.count(); frame++) {
            if (frames.power(frame) >= least) {
                sum += frames.power(frame);
                spoken++;
            }
        }
        return sum == 0 ? NOTHING : 10 * Math.log10(sum / spoken);
    }
}
