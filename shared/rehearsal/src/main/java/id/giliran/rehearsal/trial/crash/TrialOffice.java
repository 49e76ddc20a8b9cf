package id.giliran.rehearsal.trial.crash;

import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The office of the trial: a copy of the settings, in a place on earth where the day has just begun. */
final class TrialOffice {
    private static final int OPENS = 8;
    private static final int HOURS = 24;
    private static final int FARTHEST_WEST = -12;
    private static final String CONFIRMATION_TIME = "3s";

    private TrialOffice() {}

    /** Copies the settings. No trial then runs into midnight, and papers without a word join the queue while it runs. */
    static void copy(Path config, Path to, InstantSource clock) throws IOException {
        RehearsalOffice.copy(config, to);
        RehearsalOffice.set(to, "zone", zone(clock));
        RehearsalOffice.set(to, "confirmation-time", CONFIRMATION_TIME);
    }

    /** Of the zones that are named after their offset; their names count the other way round. */
    private static String zone(InstantSource clock) {
        int east = OPENS - clock.instant().atZone(ZoneOffset.UTC).getHour();
        if (east < FARTHEST_WEST) {
            east += HOURS;
        }
        return "Etc/GMT" + (east > 0 ? "-" : "+") + Math.abs(east);
    }
}
