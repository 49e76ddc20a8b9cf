package id.giliran.rehearsal.trial.wall;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the display costs while the day is open and nothing changes but the clock. */
final class WallIdle {
    /** Until the compiler and the collector are done with the start. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    /** How often the picture is moved by some pixels. */
    private static final Duration SHIFT = Duration.ofMinutes(3);

    private static final double PERCENT = 100;

    private WallIdle() {}

    /**
     * What was measured.
     *
     * @param processor percent of one processor
     * @param frames drawn in that time
     * @param time how long it was looked at
     */
    record Cost(double processor, long frames, Duration time) {
        /** One for each minute that the clock begins and for each time that the picture is moved, and no more. */
        long allowedFrames() {
            return time.toMinutes() + 1 + time.dividedBy(SHIFT) + 1;
        }

        String sentence() {
            return String.format(
                    Locale.ROOT,
                    "idle: %.2f %% of one processor (3 %% allowed), %d frames in %d s (%d allowed: one for each minute of the clock and each shift)",
                    processor,
                    frames,
                    time.toSeconds(),
                    allowedFrames());
        }
    }

    static Cost measure(Path settings, Path folder, DisplayProcess.How how, HubProcess.How hub, Duration time)
            throws IOException, InterruptedException {
        return measure(settings, folder, how, hub, SETTLING, time);
    }

    static Cost measure(
            Path settings, Path folder, DisplayProcess.How how, HubProcess.How hub, Duration settling, Duration time)
            throws IOException, InterruptedException {
        DisplayProcess.How counted = how.with("-Djavafx.pulseLogger=true", "-Djavafx.pulseLogger.threshold=0");
        try (TrialHall hall = TrialHall.open(settings, folder, hub);
                DisplayProcess display =
                        DisplayProcess.start(counted, hall.place(), hall.config(), folder.resolve("display"))) {
            display.awaitBoard();
            pass(settling);
            Duration before = processorTime(display);
            long framesBefore = display.frames();
            long beginning = System.nanoTime();
            pass(time);
            Duration used = processorTime(display).minus(before);
            Duration looked = Duration.ofNanos(System.nanoTime() - beginning);
            return new Cost(PERCENT * used.toNanos() / looked.toNanos(), display.frames() - framesBefore, looked);
        }
    }

    private static Duration processorTime(DisplayProcess display) throws IOException {
        return ProcessHandle.of(display.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IOException("The operating system does not tell what the display has used."));
    }

    private static void pass(Duration time) throws InterruptedException {
        boolean _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
