package id.giliran.rehearsal.trial.wall;

import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long it takes from the start of the display's process until the board is drawn, with and without its AOT cache. */
final class WallStart {
    private WallStart() {}

    /**
     * What was measured.
     *
     * @param withCache in ascending order; empty when there is no cache
     * @param without in ascending order
     */
    record Times(List<Duration> withCache, List<Duration> without) {
        Times {
            withCache = withCache.stream().sorted().toList();
            without = without.stream().sorted().toList();
        }

        static Duration median(List<Duration> times) {
            return times.get(times.size() / 2);
        }
    }

    /** Starts it so many times each way, in turn, so that what else the machine does falls on both. */
    static Times measure(Path settings, Path folder, int runs) throws IOException, InterruptedException {
        List<Duration> withCache = new ArrayList<>();
        List<Duration> without = new ArrayList<>();
        DisplayProcess.How plainly = DisplayProcess.How.installed();
        Optional<Path> cache = Installation.DISPLAY.cache();
        try (TrialHall hall = TrialHall.open(settings, folder, HubProcess.How.installed())) {
            for (int run = 0; run < runs; run++) {
                without.add(once(plainly, hall, folder));
                if (cache.isPresent()) {
                    withCache.add(once(plainly.with("-XX:AOTCache=" + cache.get(), "-Xlog:aot*=off"), hall, folder));
                }
            }
        }
        return new Times(withCache, without);
    }

    private static Duration once(DisplayProcess.How how, TrialHall hall, Path folder)
            throws IOException, InterruptedException {
        try (DisplayProcess display =
                DisplayProcess.start(how, hall.place(), hall.config(), folder.resolve("display"))) {
            return display.awaitBoard();
        }
    }
}
