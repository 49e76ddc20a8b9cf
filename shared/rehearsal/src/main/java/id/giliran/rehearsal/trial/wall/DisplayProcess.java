package id.giliran.rehearsal.trial.wall;

import id.giliran.display.watch.FirstBoard;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.rehearsal.hubprocess.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The display's own program in a process of its own, on all of the small screen of JavaFX's headless platform. */
final class DisplayProcess implements AutoCloseable {
    private static final Duration TO_SHOW = Duration.ofMinutes(2);
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    /** How the log of JavaFX begins a line about a frame. */
    private static final String FRAME = "PULSE";

    private final Process process;
    private final CompletableFuture<Long> shownAt = new CompletableFuture<>();
    private final AtomicLong frames = new AtomicLong();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final long startedAt;

    /**
     * How the program is started.
     *
     * @param javaOptions options of its JVM
     * @param classPath where its classes are
     */
    record How(List<String> javaOptions, String classPath) {
        private static final List<String> OFF_SCREEN = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

        How {
            javaOptions = List.copyOf(javaOptions);
        }

        /** With the options of an office's display and the classes of this program. */
        static How plain() {
            return new How(List.of("@" + Installation.DISPLAY.options()), System.getProperty("java.class.path"));
        }

        /** As it is installed, without an AOT cache. */
        static How installed() {
            return new How(List.of("@" + Installation.DISPLAY.options()), Installation.DISPLAY.classPath());
        }

        How with(String... more) {
            return new How(Stream.concat(javaOptions.stream(), Stream.of(more)).toList(), classPath);
        }

        private List<String> command(HubPlace hub, Path config, Path data) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(javaOptions);
            command.addAll(OFF_SCREEN);
            command.addAll(List.of("-cp", classPath, "id.giliran.display.DisplayMain"));
            command.addAll(List.of("--config", config.toString(), "--data", data.toString()));
            command.addAll(List.of("--hub", hub.toString()));
            return command;
        }
    }

    private DisplayProcess(List<String> command) throws IOException {
        startedAt = System.nanoTime();
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().name("what the display says").start(this::listen);
    }

    /** Starts it on this hub. */
    static DisplayProcess start(How how, HubPlace hub, Path config, Path data) throws IOException {
        return new DisplayProcess(how.command(hub, config, data));
    }

    /** Waits until it has drawn what the hub says; the time since its start. */
    Duration awaitBoard() throws IOException, InterruptedException {
        try {
            return Duration.ofNanos(shownAt.get(TO_SHOW.toSeconds(), TimeUnit.SECONDS) - startedAt);
        } catch (TimeoutException | ExecutionException late) {
            throw new IOException(
                    "The display has drawn nothing of the hub's. It said: " + String.join("\n", said), late);
        }
    }

    long pid() {
        return process.pid();
    }

    /** So many frames so far, where it was started with the log of frames. */
    long frames() {
        return frames.get();
    }

    /** Ends it as a technician would, and waits until it has. */
    @Override
    public void close() {
        // By its handle: Process.destroy would close the pipe into which a JVM that makes its AOT cache still writes.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException ended) {
            // Told below.
        }
        shownAt.completeExceptionally(new IOException("it ended"));
    }

    private void hear(String line) {
        if (line.contains(FirstBoard.WORDS)) {
            shownAt.complete(System.nanoTime());
        }
        if (line.startsWith(FRAME)) {
            frames.incrementAndGet();
        } else if (frames.get() == 0) {
            said.add(line);
        }
    }
}
