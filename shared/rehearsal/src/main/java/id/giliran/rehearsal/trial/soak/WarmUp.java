package id.giliran.rehearsal.trial.soak;

import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Lets the installed hub live so that its JVM learns which classes and methods it needs, and writes them into an AOT cache
 * as it ends: a journal is made, then read again at a second start, then another short day is lived through.
 */
public final class WarmUp {
    private static final int VISITORS = 100;
    private static final long SEED = 25;

    private WarmUp() {}

    /**
     * Makes the cache.
     *
     * @param folder an empty folder for settings and journal
     * @throws IOException when the hub does not start or does not do its work
     */
    public static void run(Path config, Path folder, Path cache) throws IOException {
        Path copy = folder.resolve("config");
        Path data = folder.resolve("data");
        RehearsalOffice.copyWithCounters(config, copy, SoakDay.COUNTERS);
        RehearsalOffice.setKiosks(copy, SoakDay.KIOSKS);
        HubProcess.How how = HubProcess.How.installedWithoutCache();
        SoakPlan plan = new SoakPlan(config, folder, 2, VISITORS, SEED, how);
        try (HubProcess first = HubProcess.start(copy, data, how);
                SoakDay day = new SoakDay(first.connect(), plan, 1)) {
            day.live();
            day.everybodyGoesHome();
        }
        try (HubProcess learning = HubProcess.start(copy, data, how.with("-XX:AOTCacheOutput=" + cache));
                HubConnection connection = learning.connect()) {
            var _ = new DayActs(connection).close();
            try (SoakDay day = new SoakDay(learning.connect(), plan, 2)) {
                day.live();
                day.end();
            }
        }
    }
}
