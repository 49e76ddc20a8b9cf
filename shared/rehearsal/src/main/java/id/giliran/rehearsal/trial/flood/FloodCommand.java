package id.giliran.rehearsal.trial.flood;

import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran trial flood}. */
@Command(
        name = "flood",
        mixinStandardHelpOptions = true,
        description =
                "Floods a hub while a kiosk gives numbers: by a device that was let in, by somebody without a certificate,"
                        + " and with noise. The kiosk must not become twice as slow. Needs Linux, as 127.0.0.2 plays another computer.")
public final class FloodCommand implements Callable<Integer> {
    private static final double MOST_TIMES = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Option(names = "--seconds", defaultValue = "8", description = "Of each flood (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--tries", defaultValue = "1000", description = "A second (default: ${DEFAULT-VALUE}).")
    private int tries;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public FloodCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException, GeneralSecurityException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path home = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        Path folder = Files.createTempDirectory("giliran-flood-");
        Path office = folder.resolve("config");
        RehearsalOffice.copy(config == null ? home.resolve("config") : config, office);
        try (HubProcess hub = HubProcess.start(office, folder.resolve("data"), HubProcess.How.installed());
                FloodTrial trial = new FloodTrial(hub, folder.resolve("devices"), ZONE)) {
            return run(trial, out);
        } finally {
            remove(folder);
        }
    }

    private int run(FloodTrial trial, PrintWriter out)
            throws IOException, InterruptedException, GeneralSecurityException {
        trial.feel(length());
        out.println("                        tries/s  done/s | hub busy | half within  before, after | times as slow");
        double most;
        try (HttpClient device = trial.device()) {
            most = flood(trial, out, "a device let in", trial.asking(device));
        }
        most = Math.max(most, flood(trial, out, "without a certificate", trial.stranger()));
        most = Math.max(most, flood(trial, out, "noise", trial.noise(1)));
        return most < MOST_TIMES ? 0 : 1;
    }

    private Duration length() {
        return Duration.ofSeconds(seconds);
    }

    /** Before and after, too, as the computer does other things besides. */
    private double flood(FloodTrial trial, PrintWriter out, String by, BooleanSupplier what)
            throws IOException, InterruptedException {
        Feeling before = trial.feel(length());
        Duration busy = trial.busy();
        Feeling felt;
        long asked;
        long done;
        try (Flood flood = new Flood(tries, what)) {
            felt = trial.feel(length());
            asked = flood.tries() / seconds;
            done = flood.heard() / seconds;
        }
        double share = 100.0 * trial.busy().minus(busy).toMillis() / length().toMillis();
        Feeling after = trial.feel(length());
        double times = 2 / (1 / felt.times(before) + 1 / felt.times(after));
        out.printf(
                Locale.ROOT,
                "%-22s %8d %7d | %6.0f %% | %8.2f ms %6.2f, %5.2f | %13.2f%n",
                by,
                asked,
                done,
                share,
                millis(felt),
                millis(before),
                millis(after),
                times);
        out.flush();
        return times;
    }

    private static double millis(Feeling felt) {
        return felt.middle().toNanos() / 1e6;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
