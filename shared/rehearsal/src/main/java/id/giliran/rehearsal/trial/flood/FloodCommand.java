package id.giliran.rehearsal.trial.flood;

import id.giliran.rehearsal.hubprocess.TrialFolder;
import id.giliran.rehearsal.trial.attack.Way;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
                        + " and with noise, each in turns with quiet. The kiosk must not become twice as slow."
                        + " Needs Linux, as 127.0.0.2 plays another computer.")
public final class FloodCommand implements Callable<Integer> {
    private static final double MOST_TIMES = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final List<Way> WAYS = List.of(Way.FLOOD_OF_A_DEVICE, Way.FLOOD_OF_HANDSHAKES, Way.NOISE);

    @Option(names = "--seconds", defaultValue = "3", description = "Of each flood (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "Floods of each kind (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--tries", defaultValue = "1000", description = "A second (default: ${DEFAULT-VALUE}).")
    private int tries;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public FloodCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (TrialFolder folder = TrialFolder.make("giliran-flood-", config);
                FloodTrial trial = new FloodTrial(folder.startHub(), folder.devices(), ZONE)) {
            return run(trial, out);
        }
    }

    private int run(FloodTrial trial, PrintWriter out) throws IOException, InterruptedException {
        Duration length = Duration.ofSeconds(seconds);
        var _ = trial.feel(length);
        out.println(FloodRow.HEAD);
        double most = 0;
        for (Way way : WAYS) {
            FloodRow row = trial.flood(way, rounds, length, tries);
            out.print(row.line());
            out.flush();
            most = Math.max(most, row.felt().timesAsSlow());
        }
        out.println(
                "Busy: in percent of one processor. The attacker yields it to all others, as if it had one of its own.");
        return most < MOST_TIMES ? 0 : 1;
    }
}
