package id.giliran.rehearsal.trial.bench;

import java.time.Duration;

/**
 * How long and how much. The quick ones show that everything works; their figures mean nothing.
 *
 * @param warmUp for how long each server is asked before anything counts
 * @param measured for how long it counts, in each run
 * @param turns how often figure and basis take turns within that
 * @param starts how often a program is started, in each run
 * @param oldTickets of days gone by
 * @param learns whether an AOT cache is made where there is none
 * @param visitors of the day whose memory is looked at
 */
record Lengths(
        Duration warmUp,
        Duration measured,
        int turns,
        int starts,
        int oldTickets,
        int todaysTickets,
        int displays,
        int phones,
        int visitors,
        boolean learns) {
    static Lengths full() {
        return new Lengths(
                Duration.ofSeconds(5), Duration.ofSeconds(6), 12, 5, 1_000_000, 10_000, 50, 2_000, 1_000, true);
    }

    static Lengths quick() {
        return new Lengths(Duration.ofMillis(200), Duration.ofMillis(400), 2, 1, 2_000, 200, 50, 100, 30, false);
    }

    /** For what happens only now and then, or by two sides in turns. */
    Duration measuredLonger() {
        return measured.multipliedBy(3).dividedBy(2);
    }

    /** How long one of two sides counts in one turn. */
    Duration turn() {
        return measured.dividedBy(2L * turns);
    }
}
