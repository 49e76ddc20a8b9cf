package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran trial crash}. */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        description = "Kills a real hub under load at random moments, starts it again on the same data, and lays everything that "
                + "it has answered beside its journal. Finds what was lost, doubled, put out of order or answered differently.")
public final class CrashCommand implements Callable<Integer> {
    private static final int BROKEN = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--kills", defaultValue = "20", description = "How often (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Other dice for people and moments (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied (default: config).")
    private @Nullable Path config;

    /** Made by picocli. */
    public CrashCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec, "picocli fills it").commandLine().getOut();
        Path folder = Files.createTempDirectory("giliran-trial-crash-");
        Path settings = config == null
                ? Path.of(System.getProperty("giliran.home", "")).resolve("config")
                : config;
        CrashOptions options = new CrashOptions(settings, folder, kills, seed, HubProcess.How.plain());
        try {
            CrashReport report = new CrashTrial(options, line -> tell(out, line)).run();
            print(out, report);
            return report.holds() ? 0 : BROKEN;
        } catch (JournalException | IOException failed) {
            tell(out, failed.getMessage());
            return BROKEN;
        }
    }

    private static void print(PrintWriter out, CrashReport report) {
        report.findings().sentences().forEach(sentence -> tell(out, sentence));
        for (Finding kind : Finding.values()) {
            tell(out, String.format("%-16s %d", kind.words(), report.findings().count(kind)));
        }
        tell(out, report.toString());
    }

    private static void tell(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
