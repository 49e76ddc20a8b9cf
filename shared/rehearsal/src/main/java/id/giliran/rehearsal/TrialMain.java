package id.giliran.rehearsal;

import id.giliran.rehearsal.month.MonthCommand;
import id.giliran.rehearsal.trial.bench.BenchCommand;
import id.giliran.rehearsal.trial.crash.CrashCommand;
import id.giliran.rehearsal.trial.erlang.ErlangCommand;
import id.giliran.rehearsal.trial.estimate.EstimateCommand;
import id.giliran.rehearsal.trial.flood.FloodCommand;
import id.giliran.rehearsal.trial.soak.SoakCommand;
import id.giliran.rehearsal.trial.storm.StormCommand;
import id.giliran.rehearsal.trial.wall.WallCommand;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial}: what a distrustful engineer runs. */
@Command(
        name = "giliran trial",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchCommand.class,
            CrashCommand.class,
            ErlangCommand.class,
            EstimateCommand.class,
            FloodCommand.class,
            MonthCommand.class,
            SoakCommand.class,
            StormCommand.class,
            WallCommand.class
        },
        description =
                "Puts the real hub and the real wall on trial: faults, speed, growth. Uses throw-away folders and loopback only.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every promise held", "1:one did not; the report says which", "2:the trial could not begin"})
public final class TrialMain implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private TrialMain() {}

    /** Ends the process with the trial's verdict. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "demo-logback.xml");
        System.exit(new CommandLine(new TrialMain()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "picocli fills it").commandLine(),
                "Which trial? 'giliran trial --help' names them.");
    }
}
