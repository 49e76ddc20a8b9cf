package id.giliran.rehearsal.trial.storm;

import id.giliran.rehearsal.trial.attack.Heard;
import id.giliran.rehearsal.trial.attack.Rounds;
import id.giliran.rehearsal.trial.attack.Way;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What storms of wrong PINs did.
 *
 * @param acts what the office felt when it worked
 * @param signIns what its people felt when they signed in
 * @param waits the longest wait that the attacker at a counter was told, storm by storm, in seconds
 * @param felt all that the office felt
 * @param noted wrong secrets that stand in the journal
 * @param stormy how long it stormed in all
 * @param whole how long the attackers had
 */
record StormReport(
        Rounds acts,
        Rounds signIns,
        Heard heard,
        List<Integer> waits,
        Felt felt,
        long noted,
        Duration stormy,
        Duration whole) {
    private static final double MOST_TIMES = 2;
    private static final int FREE_TRIES = 10;
    private static final double FIRST_WAIT_SECONDS = 5;
    private static final double NEARLY_ALL = 0.99;

    StormReport {
        waits = List.copyOf(waits);
    }

    /** So many wrong secrets a device can have reckoned in this time, as the wait doubles with each after the tenth. */
    long mostReckoned() {
        double doublings = Math.log(whole.toMillis() / 1e3 / FIRST_WAIT_SECONDS + 1) / Math.log(2);
        return FREE_TRIES + 1 + (long) doublings;
    }

    /** Whether everybody of the office got in, and all else was done, at the first try. */
    boolean officeWorked() {
        return felt.refused().isEmpty();
    }

    /** Whether the hub reckoned no more of what was tried than it promises. */
    boolean attackerWasSlowed() {
        return noted <= mostReckoned() && heard.longestWait(Way.PINS_AT_A_COUNTER) > 0;
    }

    /** Whether only the device that may ask for sign-ins reached a secret's hash, and nobody got in. */
    boolean othersReachedNothing() {
        return StormTrial.WAYS.stream().allMatch(way -> heard.done(way) == 0)
                && reached(Way.PINS_AT_A_KIOSK) + reached(Way.PINS_OF_A_STRANGER) == 0;
    }

    /** Whether each wrong secret stands in the journal; whoever hung up has not heard of his. */
    boolean allIsNoted() {
        return noted >= reached(Way.PINS_AT_A_COUNTER);
    }

    /** Whether the office felt it less than it may. */
    boolean officeWasNotSlowed() {
        return acts.timesAsSlow() < MOST_TIMES && signIns.timesAsSlow() < MOST_TIMES;
    }

    long reached(Way way) {
        return heard.count(way, "sign-in-refused");
    }

    /** For people. */
    String text() {
        return "by                     tries/s  reckoned  told to wait  busy  too many  not permitted%n".formatted()
                + StormTrial.WAYS.stream().map(this::attacker).collect(Collectors.joining())
                + "                        quiet: half      99 %% | storm: half      99 %% | times as slow (worst)%n"
                        .formatted()
                + office("the office's acts", acts)
                + office("its sign-ins", signIns)
                + "Longest wait told, storm by storm: "
                + waits.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + " s. Wrong secrets reckoned, and noted: " + noted + ", at most " + mostReckoned()
                + " in this time. Sign-ins of the office: "
                + felt.signIns().count() + ", acts: " + felt.acts().count() + ", refused or not answered: "
                + felt.refused() + ".%n".formatted();
    }

    private String attacker(Way way) {
        return String.format(
                Locale.ROOT,
                "%-22s %7.0f %9d %13d %5d %9d %14d%n",
                way.words(),
                heard.tries(way) * 1e3 / stormy.toMillis(),
                reached(way),
                heard.delayed(way),
                heard.count(way, "busy"),
                heard.count(way, "too-many-requests"),
                heard.count(way, "not-permitted") + heard.count(way, "no-certificate"));
    }

    private static String office(String what, Rounds felt) {
        return String.format(
                Locale.ROOT,
                "%-22s %9.2f ms %6.2f ms | %8.2f ms %6.2f ms | %8.2f (%.2f)%n",
                what,
                felt.quiet().median(),
                felt.quiet().quantile(NEARLY_ALL),
                felt.attacked().median(),
                felt.attacked().quantile(NEARLY_ALL),
                felt.timesAsSlow(),
                felt.worst());
    }
}
