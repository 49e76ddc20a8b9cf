package id.giliran.rehearsal.trial.bench.load;

import java.util.Arrays;

/** Times of one kind, in nanoseconds. Used by one thread. */
public final class Latencies {
    private static final double NANOS_IN_A_MILLI = 1e6;

    private long[] times = new long[1 << 12];
    private int count;

    /** One took so long. */
    public void add(long nanos) {
        if (count == times.length) {
            times = Arrays.copyOf(times, 2 * count);
        }
        times[count++] = nanos;
    }

    /** All of these too. */
    public void addAll(Latencies others) {
        for (int index = 0; index < others.count; index++) {
            add(others.times[index]);
        }
    }

    /** How many were taken. */
    public int count() {
        return count;
    }

    /**
     * The time within which this part of all were done, in milliseconds.
     *
     * @param part from 0 to 1
     */
    public double quantile(double part) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * count) - 1;
        return sorted[Math.clamp(rank, 0, count - 1)] / NANOS_IN_A_MILLI;
    }

    /** The time within which half were done, in milliseconds. */
    public double median() {
        return quantile(0.5);
    }
}
