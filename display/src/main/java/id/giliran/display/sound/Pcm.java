package id.giliran.display.sound;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Sound, ready to be played: one channel, 16 bits signed. Never changes. */
public final class Pcm {
    private static final long NANOS = 1_000_000_000;

    private final int rate;
    private final short[] samples;

    private Pcm(int rate, short[] samples) {
        this.rate = rate;
        this.samples = samples;
    }

    /** @param rate samples a second */
    public static Pcm of(int rate, short[] samples) {
        return new Pcm(rate, samples.clone());
    }

    /** Nothing to be heard for this long. */
    public static Pcm silence(int rate, Duration length) {
        return new Pcm(rate, new short[Math.toIntExact(length.toNanos() * rate / NANOS)]);
    }

    /**
     * One after the other.
     *
     * @throws IllegalArgumentException if their rates differ
     */
    public static Pcm joined(List<Pcm> parts) {
        int rate = parts.getFirst().rate;
        short[] all = new short[parts.stream().mapToInt(Pcm::count).sum()];
        int at = 0;
        for (Pcm part : parts) {
            if (part.rate != rate) {
                throw new IllegalArgumentException("sounds of " + part.rate + " and " + rate + " samples a second");
            }
            System.arraycopy(part.samples, 0, all, at, part.count());
            at += part.count();
        }
        return new Pcm(rate, all);
    }

    /** Samples a second. */
    public int rate() {
        return rate;
    }

    /** How many samples. */
    public int count() {
        return samples.length;
    }

    /** From 0 to the last one before {@link #count}. */
    public short sample(int at) {
        return samples[at];
    }

    /** From one sample until just before another. */
    public Pcm part(int from, int until) {
        return new Pcm(rate, Arrays.copyOfRange(samples, from, until));
    }

    /** Softer by this share, 0 (silent) to 1 (the same). */
    public Pcm scaled(double share) {
        short[] scaled = new short[samples.length];
        for (int at = 0; at < samples.length; at++) {
            scaled[at] = (short) Math.round(samples[at] * share);
        }
        return new Pcm(rate, scaled);
    }

    /** The samples as loudspeakers and WAV files take them: the lower byte first. */
    public byte[] bytes() {
        byte[] bytes = new byte[samples.length * 2];
        for (int at = 0; at < samples.length; at++) {
            bytes[2 * at] = (byte) samples[at];
            bytes[2 * at + 1] = (byte) (samples[at] >> 8);
        }
        return bytes;
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.ofNanos(samples.length * NANOS / rate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pcm that && rate == that.rate && Arrays.equals(samples, that.samples);
    }

    @Override
    public int hashCode() {
        return 31 * rate + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return samples.length + " samples at " + rate + " Hz";
    }
}
