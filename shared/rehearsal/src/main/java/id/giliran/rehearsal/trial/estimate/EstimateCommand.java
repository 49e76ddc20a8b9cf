package id.giliran.rehearsal.trial.estimate;

import id.giliran.core.estimate.HitRate;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial estimate}. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description =
                "Says how often the wait that visitors are told comes true, on made-up days: every five days another "
                        + "office with other habits, run by the real core. Prints how wide the ranges are and how often nothing is told.")
public final class EstimateCommand implements Callable<Integer> {
    /** What is promised: the share of ranges that hold. */
    static final double PROMISE = 0.7;

    private static final int CANNOT_BEGIN = 2;
    private static final double PERCENT = 100;

    @Option(names = "--days", defaultValue = "450", description = "How many, at least 1 (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(names = "--seed", defaultValue = "1", description = "Another number is other offices (default: 1).")
    private long seed;

    @Option(names = "--config", paramLabel = "DIR", description = "The folder of office.yaml.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public EstimateCommand() {}

    @Override
    public Integer call() {
        if (days < 1) {
            throw new ParameterException(spec().commandLine(), "--days must be at least 1.");
        }
        PrintWriter out = spec().commandLine().getOut();
        try {
            Watching watching =
                    new EstimateTrial(OfficeSettings.read(officeFile()).plan(), seed).run(days);
            tell(watching, out);
            return watching.all().share() >= PROMISE && watching.waiting().share() >= PROMISE ? 0 : 1;
        } catch (SettingsException refused) {
            spec().commandLine().getErr().println(refused.getMessage());
            return CANNOT_BEGIN;
        } finally {
            out.flush();
        }
    }

    private void tell(Watching watching, PrintWriter out) {
        out.printf("%d days from seed %d%n%n", days, seed);
        out.println(
                "                          tickets  told nothing  checked    held  mean width  mean error of the middle");
        row("all", watching.all(), out);
        row("all but \"0 to 5 minutes\"", watching.waiting(), out);
        section("By service", watching.services(), out);
        section("By counters", watching.staffings(), out);
        section("By what was told", watching.lengths(), out);
        out.printf("%nNothing was told because%n");
        watching.silent().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(why -> out.printf("  %-60s %6d%n", why.getKey().words(), why.getValue()));
    }

    private static void section(String title, Map<String, HitRate> rates, PrintWriter out) {
        out.printf("%n%s%n", title);
        rates.forEach((name, rate) -> row(name, rate, out));
    }

    private static void row(String name, HitRate rate, PrintWriter out) {
        int tickets = rate.told() + rate.silent();
        out.printf(
                Locale.ROOT,
                "  %-24s%7d %11.1f %%  %7d  %5.1f %% %7.1f min  %20.1f min%n",
                name,
                tickets,
                PERCENT * rate.silent() / Math.max(1, tickets),
                rate.checked(),
                PERCENT * rate.share(),
                rate.meanWidthMinutes(),
                rate.meanErrorMinutes());
    }

    private Path officeFile() {
        Path home = Path.of(System.getProperty("giliran.home", ""));
        return (config == null ? home.resolve("config") : config).resolve("office.yaml");
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }
}
