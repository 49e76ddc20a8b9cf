package id.giliran.rehearsal.trial.flood;

import id.giliran.rehearsal.trial.attack.Heard;
import id.giliran.rehearsal.trial.attack.Rounds;
import id.giliran.rehearsal.trial.attack.Way;
import java.time.Duration;
import java.util.Locale;

/**
 * What one flood did.
 *
 * @param attacked for how long in all
 * @param measured for how much of that it was measured what is felt
 * @param hubBusy how long the hub kept a processor busy meanwhile
 * @param attackerBusy how long the attacker did
 */
record FloodRow(
        Way way,
        Rounds felt,
        Heard heard,
        Duration attacked,
        Duration measured,
        Duration hubBusy,
        Duration attackerBusy) {
    static final String HEAD = "by                     tries/s  done/s | busy: hub attacker | half: quiet    flooded |"
            + " 95 %: quiet  flooded | times as slow (worst)";

    private static final double NEARLY_ALL = 0.95;

    String line() {
        double seconds = attacked.toMillis() / 1e3;
        return String.format(
                Locale.ROOT,
                "%-22s %7d %7d | %6.0f %% %7.0f %% | %8.2f ms %7.2f ms | %8.2f ms %5.2f ms | %8.2f (%.2f)%n",
                way.words(),
                Math.round(heard.tries(way) / seconds),
                Math.round(heard.done(way) / seconds),
                share(hubBusy),
                share(attackerBusy),
                felt.quiet().median(),
                felt.attacked().median(),
                felt.quiet().quantile(NEARLY_ALL),
                felt.attacked().quantile(NEARLY_ALL),
                felt.timesAsSlow(),
                felt.worst());
    }

    /** In percent of one processor. */
    private double share(Duration busy) {
        return 100.0 * busy.toMillis() / measured.toMillis();
    }
}
