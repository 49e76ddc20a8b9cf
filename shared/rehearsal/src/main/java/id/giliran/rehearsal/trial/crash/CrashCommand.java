package id.giliran.rehearsal.trial.crash;

import id.giliran.hub.journal.JournalException;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import id.giliran.rehearsal.trial.powercut.PowerCutOptions;
import id.giliran.rehearsal.trial.powercut.PowerCuts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial crash}. */
@Command(
        name = "crash",
        mixinStandardHelpOptions = true,
        description =
                "Kills a real hub (SIGKILL) at random moments while kiosks and counters ask it all they can, starts it again "
                        + "on the same data, and lays every answer that anybody heard beside the journal. Then cuts its power.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was found", "1:something was; the report says what", "2:the trial could not begin"})
public final class CrashCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int COULD_NOT_BEGIN = 2;
    private static final int USUAL_CUTS = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "20",
            description = "How often the hub is killed (default: ${DEFAULT-VALUE}).")
    private int kills;

    @Option(
            names = "--power-cuts",
            paramLabel = "N",
            description =
                    "How often its power is cut, 0 for not at all (default: " + USUAL_CUTS
                            + " where strace is installed). Unlike a kill this loses what was written but not flushed to the disk.")
    private @Nullable Integer powerCuts;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Other people, other moments (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "The office's settings; they are copied (default: config).")
    private @Nullable Path config;

    /** Made by picocli. */
    public CrashCommand() {}

    @Override
    public Integer call() {
        check();
        try {
            return tried() ? 0 : FOUND;
        } catch (HubLostException lost) {
            say(String.valueOf(lost.getMessage()));
            return FOUND;
        } catch (JournalException | IOException problem) {
            command().commandLine().getErr().println("giliran: " + problem.getMessage());
            return COULD_NOT_BEGIN;
        }
    }

    private void check() {
        if (kills < 1) {
            throw new ParameterException(command().commandLine(), "--kills must be 1 or more, not " + kills + ".");
        }
        if (powerCuts != null && powerCuts > 0) {
            PowerCuts.missing().ifPresent(sentence -> {
                throw new ParameterException(command().commandLine(), sentence);
            });
        }
    }

    private boolean tried() throws IOException, JournalException {
        Path settings = settings();
        Path folder = Files.createTempDirectory("giliran-trial-crash-");
        boolean survivedKills = killed(settings, folder);
        boolean held = survivedCuts(folder) && survivedKills;
        say("");
        if (held) {
            remove(folder);
            say("Nothing was found: every promise held.");
        } else {
            say("A promise did not hold. The journal and the hub's log are kept in " + folder + ".");
        }
        return held;
    }

    private Path settings() throws IOException {
        Path settings =
                config == null ? Path.of(System.getProperty("giliran.home", "")).resolve("config") : config;
        if (!Files.isRegularFile(settings.resolve("office.yaml"))) {
            throw new IOException("There is no office.yaml in " + settings
                    + ". Name the folder that holds the office's settings with --config.");
        }
        return settings;
    }

    private boolean killed(Path settings, Path folder) throws IOException, JournalException {
        say("A hub is killed " + kills
                + " times while three visitors at a time use kiosk 1, one uses kiosk 2 (which goes on "
                + "without the hub), and every counter is staffed. Seed " + seed + ".");
        Judge judge = new Judge();
        CrashOptions options = new CrashOptions(settings, folder, kills, seed, how());
        CrashReport report = CrashReport.of(new CrashTrial(options, this::say).run(judge), judge);
        new CrashSummary(report).print(this::say);
        return report.holds();
    }

    /** As it is installed, with all that makes it start fast, where the launcher has started this; else from the classes of this program. */
    private static HubProcess.How how() {
        boolean launched = System.getProperty("giliran.home") != null;
        return launched ? HubProcess.How.installed() : HubProcess.How.plain();
    }

    private boolean survivedCuts(Path folder) throws IOException {
        int cuts = powerCuts == null ? USUAL_CUTS : powerCuts;
        if (cuts <= 0) {
            return true;
        }
        Path work = Files.createDirectories(folder.resolve("power-cuts"));
        PowerCutOptions options = new PowerCutOptions(folder.resolve("config"), work, cuts, seed, false);
        return new PowerCutPart(options).print(this::say);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private void say(String line) {
        PrintWriter out = command().commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }
}
