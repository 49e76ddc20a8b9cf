package id.giliran.rehearsal.trial.storm;

import id.giliran.rehearsal.hubprocess.TrialFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran trial storm}. */
@Command(
        name = "storm",
        mixinStandardHelpOptions = true,
        description =
                "Tries PINs for the people of an office, many a second: at a counter and a kiosk that were let in, and without a"
                        + " certificate. Those people go on signing in and working at their usual counters, each time at the"
                        + " first try; the attacker is slowed, longer each time. Needs Linux, as 127.0.0.5 plays another"
                        + " computer.")
public final class StormCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Option(names = "--seconds", defaultValue = "5", description = "Of each storm (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "How many storms (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--tries",
            defaultValue = "200",
            description = "A second, of each attacker (default: ${DEFAULT-VALUE}).")
    private int tries;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public StormCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (TrialFolder folder = TrialFolder.makeWithCounters("giliran-storm-", config, StormTrial.COUNTERS);
                StormTrial trial = new StormTrial(folder.startHub(), folder.devices(), ZONE)) {
            StormReport report = trial.run(rounds, Duration.ofSeconds(seconds), tries);
            out.print(report.text());
            return promises(report, out) ? 0 : 1;
        }
    }

    private static boolean promises(StormReport report, PrintWriter out) {
        boolean kept = promise(report.officeWorked(), "everybody of the office got in at the first try", out);
        kept &= promise(report.attackerWasSlowed(), "the attacker was slowed", out);
        kept &= promise(report.othersReachedNothing(), "kiosk and stranger reached no secret, and nobody got in", out);
        kept &= promise(report.allIsNoted(), "every wrong secret that was reckoned stands in the journal", out);
        kept &= promise(report.officeWasNotSlowed(), "the office was less than twice as slow", out);
        return kept;
    }

    private static boolean promise(boolean kept, String what, PrintWriter out) {
        out.println((kept ? "held:   " : "BROKEN: ") + what);
        return kept;
    }
}
