package id.giliran.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One life of a child: its process and the signs that it sends. */
final class ChildLife {
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Process process;
    private final long bornAt = System.nanoTime();
    private volatile long signAt = bornAt;
    private volatile boolean hasLived;

    private ChildLife(Process process, Consumer<String> said) {
        this.process = process;
        Thread.ofPlatform().daemon().name("signs of life").start(() -> listen(said));
    }

    /**
     * Starts it. Its errors go where the parent's go.
     *
     * @param said is told each line of its output that is no sign of life
     */
    static ChildLife begin(List<String> command, WatchTimes times, Consumer<String> said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.put(Heartbeat.EVERY, Long.toString(Math.max(1, times.signs().toMillis())));
        // What a service manager wants it wants of the parent.
        environment.remove("NOTIFY_SOCKET");
        environment.remove("WATCHDOG_USEC");
        environment.remove("WATCHDOG_PID");
        return new ChildLife(builder.start(), said);
    }

    /** Its exit code when it ended; empty when it was silent for too long. */
    OptionalInt await(WatchTimes times) throws InterruptedException {
        while (true) {
            Duration patience = hasLived ? times.silence() : times.start();
            long left = patience.toNanos() - (System.nanoTime() - signAt);
            // Not for all of it at once: with the first sign the patience becomes another.
            if (process.waitFor(Math.clamp(left, 0, times.signs().toNanos()), TimeUnit.NANOSECONDS)) {
                return OptionalInt.of(process.exitValue());
            }
            if (System.nanoTime() - signAt >= patience.toNanos()) {
                return OptionalInt.empty();
            }
        }
    }

    /** Whether it has ever sent a sign. */
    boolean hasLived() {
        return hasLived;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - bornAt);
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end in order. */
    void askToEnd() {
        // By its handle: Process.destroy would close the pipe, and what it says as it ends would be lost.
        process.toHandle().destroy();
    }

    /** Ends it, in order if it still can. */
    void end() throws InterruptedException {
        askToEnd();
        if (!process.waitFor(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private void listen(Consumer<String> said) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(Heartbeat.SIGN)) {
                    signAt = System.nanoTime();
                    hasLived = true;
                } else {
                    said.accept(line);
                }
            }
        } catch (IOException ended) {
            // Its end is seen by whoever waits for it.
        }
    }
}
