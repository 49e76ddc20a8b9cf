package id.giliran.rehearsal.trial.wall;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the installed display live for some seconds beside a real hub, so that its JVM writes what it learned into an AOT cache. */
public final class WallWarmUp {
    private static final Duration LIFE = Duration.ofSeconds(5);

    private WallWarmUp() {}

    /**
     * Makes the cache.
     *
     * @param folder an empty folder
     * @throws IOException when hub or display do not start
     */
    public static void run(Path config, Path folder, Path cache) throws IOException, InterruptedException {
        try (TrialHall hall = TrialHall.open(config, folder, HubProcess.How.installedWithoutCache());
                DisplayProcess display = DisplayProcess.start(
                        DisplayProcess.How.installed().with("-XX:AOTCacheOutput=" + cache),
                        hall.place(),
                        hall.config(),
                        folder.resolve("display"))) {
            display.awaitBoard();
            boolean _ = new CountDownLatch(1).await(LIFE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
