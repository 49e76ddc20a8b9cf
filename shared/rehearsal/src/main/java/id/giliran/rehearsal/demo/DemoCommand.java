package id.giliran.rehearsal.demo;

import id.giliran.fx.screen.EndSignals;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Screens;
import id.giliran.hub.journal.JournalException;
import id.giliran.rehearsal.ledger.DayReport;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the demo. */
@Command(
        name = "giliran demo",
        mixinStandardHelpOptions = true,
        description =
                "Opens a throwaway office on this machine: hub, kiosk, hall display and a counter client, with simulated "
                        + "visitors and operators. It ends with Ctrl-C, or when its last window is closed, and reports.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well and every promise held",
            "1:a promise did not hold; the report says which",
            "2:the demo could not begin; one sentence says why"
        })
public final class DemoCommand implements Callable<Integer> {
    private static final int COULD_NOT_BEGIN = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--speed",
            defaultValue = "60",
            description = "Office minutes a minute (default: ${DEFAULT-VALUE}).")
    private double speed;

    @Option(names = "--no-visitors", description = "Nobody comes by themselves: all numbers are yours to take.")
    private boolean noVisitors;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = ShortTime.class,
            description = "Ends by itself after a time such as 60s or 5m, and reports.")
    private @Nullable Duration forTime;

    @Option(
            names = "--power-cut-at",
            paramLabel = "TIME",
            converter = ShortTime.class,
            description = "Kills the hub like a power cut after a time such as 20s; it is started again.")
    private @Nullable Duration powerCutAt;

    @Option(
            names = "--power-cut-for",
            paramLabel = "TIME",
            defaultValue = "0s",
            converter = ShortTime.class,
            description = "How long the hub stays away then; the kiosk goes on without it (default: ${DEFAULT-VALUE}).")
    private Duration powerCutFor = Duration.ZERO;

    @Option(
            names = "--printer-trouble",
            description = "The kiosk's printer runs out of paper, is opened, jams and is switched off, and comes back.")
    private boolean printerTrouble;

    @Option(
            names = "--seed",
            defaultValue = "17",
            description = "Another number is another day (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--counter",
            defaultValue = "3",
            description = "The counter of the counter client's window (default: ${DEFAULT-VALUE}).")
    private int counter;

    @Option(
            names = "--autopilot",
            description = "A simulated operator and visitor use the windows too; always on without a screen.")
    private boolean autopilot;

    @Option(
            names = "--headless",
            description = "Draws the windows off-screen into the folder even if there is a screen.")
    private boolean headless;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "The office's settings; they are copied (default: config).")
    private @Nullable Path config;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where throwaway data, tickets and pictures go; emptied at the start (default: target/demo).")
    private @Nullable Path folder;

    /** Made by {@code DemoMain}. */
    public DemoCommand() {}

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!(speed > 0)) {
            throw new ParameterException(command.commandLine(), "--speed must be more than 0, such as 60.");
        }
        DemoOptions options = options();
        Narrator narrator = new Narrator(command.commandLine().getOut());
        if (options.headless() && !headless) {
            narrator.print("There is no screen here: the windows are drawn into " + options.pictures() + ".");
        }
        Demo demo = new Demo(options, narrator);
        EndSignals.onEnd(demo::end);
        try {
            DayReport report = demo.play();
            new Summary(options, report).print(narrator);
            return report.holds() ? 0 : 1;
        } catch (SettingsException | NoScreenException | JournalException | IOException problem) {
            command.commandLine().getErr().println("giliran: " + problem.getMessage());
            return COULD_NOT_BEGIN;
        }
    }

    private DemoOptions options() {
        Path home = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        boolean drawn = headless || !Screens.available();
        return new DemoOptions(
                config == null ? home.resolve("config") : config.toAbsolutePath(),
                folder == null ? home.resolve("target/demo") : folder.toAbsolutePath(),
                speed,
                !noVisitors,
                counter,
                autopilot || drawn,
                seed,
                Optional.ofNullable(forTime),
                Optional.ofNullable(powerCutAt),
                powerCutFor,
                printerTrouble,
                drawn);
    }
}
