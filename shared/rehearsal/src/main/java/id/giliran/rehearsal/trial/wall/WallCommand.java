package id.giliran.rehearsal.trial.wall;

import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial wall}. */
@Command(
        name = "wall",
        mixinStandardHelpOptions = true,
        description =
                "The hall display on JavaFX's off-screen platform: how fast it starts (--start), what it costs while nothing"
                        + " happens (--idle 60), and whether it grows in many days (--days 30). Needs Linux.")
public final class WallCommand implements Callable<Integer> {
    private static final int FEWEST_DAYS = 3;
    private static final Duration START_GOAL = Duration.ofSeconds(2);
    private static final double IDLE_GOAL = 3;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(names = "--runs", defaultValue = "5", description = "Of --start, each way (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--visitors", defaultValue = "150", description = "On each day (default: ${DEFAULT-VALUE}).")
    private int visitors;

    @Option(names = "--seed", defaultValue = "17", description = "Another number is other days.")
    private long seed;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** One of these. */
    static final class Which {
        @Option(
                names = "--start",
                description = "From the start of the process to the drawn board, with and without AOT cache.")
        boolean start;

        @Option(names = "--idle", paramLabel = "SECONDS", description = "Processor and frames with a clock only.")
        int idle;

        @Option(names = "--days", description = "Simulated days one after another, at least 3.")
        int days;
    }

    /** Made by {@code TrialMain}. */
    public WallCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("giliran-wall-");
        try {
            if (which.start) {
                return start(folder);
            }
            return which.idle > 0 ? idle(folder) : soak(folder);
        } finally {
            remove(folder);
        }
    }

    private int start(Path folder) throws IOException, InterruptedException {
        WallStart.Times times = WallStart.measure(settings(), folder, runs);
        tell("without AOT cache", times.without());
        if (times.withCache().isEmpty()) {
            out().println("There is no AOT cache: start 'giliran display --help' once, which makes it.");
            return 1;
        }
        tell("with AOT cache", times.withCache());
        return WallStart.Times.median(times.withCache()).compareTo(START_GOAL) < 0 ? 0 : 1;
    }

    private void tell(String way, List<Duration> times) {
        out().printf(
                        "%-18s median %5d ms (%d to %d ms, %d starts)%n",
                        way,
                        WallStart.Times.median(times).toMillis(),
                        times.getFirst().toMillis(),
                        times.getLast().toMillis(),
                        times.size());
        out().flush();
    }

    private int idle(Path folder) throws IOException, InterruptedException {
        WallIdle.Cost cost = WallIdle.measure(
                settings(),
                folder,
                DisplayProcess.How.installed(),
                HubProcess.How.installed(),
                Duration.ofSeconds(which.idle));
        out().println(cost.sentence());
        out().flush();
        return cost.processor() <= IDLE_GOAL && cost.frames() <= cost.allowedFrames() ? 0 : 1;
    }

    private int soak(Path folder) throws IOException, InterruptedException {
        if (which.days < FEWEST_DAYS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--days must be at least " + FEWEST_DAYS + ".");
        }
        Process days = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Installation.DISPLAY.options(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WallSoakMain.class.getName(),
                        settings().toString(),
                        folder.toString(),
                        Integer.toString(which.days),
                        Integer.toString(visitors),
                        Long.toString(seed))
                .inheritIO()
                .start();
        return days.waitFor();
    }

    private Path settings() {
        Path home = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        return config == null ? home.resolve("config") : config;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "picocli fills it").commandLine().getOut();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
