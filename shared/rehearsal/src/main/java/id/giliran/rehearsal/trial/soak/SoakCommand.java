package id.giliran.rehearsal.trial.soak;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial soak}. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description =
                "Lives through many business days, each in some seconds, with 50 displays, 20 counters and 5 kiosks "
                        + "on one hub, and says whether its memory, threads or open files grow. Needs Linux.")
public final class SoakCommand implements Callable<Integer> {
    private static final int FEWEST_DAYS = 3;

    @Option(names = "--days", defaultValue = "30", description = "How many, at least 3 (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--visitors", defaultValue = "150", description = "On each day (default: ${DEFAULT-VALUE}).")
    private int visitors;

    @Option(names = "--seed", defaultValue = "17", description = "Another number is other visitors.")
    private long seed;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public SoakCommand() {}

    @Override
    public Integer call() throws IOException {
        if (days < FEWEST_DAYS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--days must be at least " + FEWEST_DAYS + ".");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path home = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        Path folder = Files.createTempDirectory("giliran-soak-");
        try {
            out.println("day  issued served | RSS MB  night   peak | live heap MB | threads  files (at night)");
            SoakPlan plan = new SoakPlan(
                    config == null ? home.resolve("config") : config,
                    folder,
                    days,
                    visitors,
                    seed,
                    HubProcess.How.installed());
            return verdict(Soak.run(plan, day -> tell(day, out)), out);
        } finally {
            remove(folder);
        }
    }

    private static void tell(DayFigures day, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%3d  %6d %6d | %6.1f %6.1f %6.1f | %12.2f | %7d %6d%n",
                day.day(),
                day.issued(),
                day.served(),
                day.busy().rssKib() / 1024.0,
                day.night().rssKib() / 1024.0,
                day.night().peakRssKib() / 1024.0,
                day.liveHeapBytes() / 1024.0 / 1024.0,
                day.night().threads(),
                day.night().files());
        out.flush();
    }

    private static int verdict(List<DayFigures> figures, PrintWriter out) {
        List<Growth> growths = Growth.of(figures);
        growths.forEach(growth -> out.println(growth.sentence()));
        out.flush();
        return growths.stream().allMatch(Growth::flat) ? 0 : 1;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
