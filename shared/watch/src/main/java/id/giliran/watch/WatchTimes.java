package id.giliran.watch;

import java.time.Duration;

/**
 * How patient a {@link WatchedProgram} is.
 *
 * @param signs how often the child shall send a sign of life
 * @param silence how long it may send none
 * @param start how long it may send none after it was started
 * @param soundLife a child that lived as long is started again without delay
 * @param firstWait before the second start in a row of children that died young; twice as long before each further one
 * @param longestWait the most that is waited
 */
public record WatchTimes(
        Duration signs,
        Duration silence,
        Duration start,
        Duration soundLife,
        Duration firstWait,
        Duration longestWait) {
    /** For a screen in a hall. */
    public static final WatchTimes USUAL = new WatchTimes(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    /** The same with another patience; the child's signs come six times in it. */
    public WatchTimes withSilence(Duration other) {
        return new WatchTimes(other.dividedBy(6), other, start, soundLife, firstWait, longestWait);
    }

    /** How long to wait when so many children in a row died young. */
    Duration before(int diedYoung) {
        Duration wait = Duration.ZERO;
        for (int death = 1; death < diedYoung && wait.compareTo(longestWait) < 0; death++) {
            wait = wait.isZero() ? firstWait : wait.multipliedBy(2);
        }
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
