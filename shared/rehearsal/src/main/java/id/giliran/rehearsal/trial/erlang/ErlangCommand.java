package id.giliran.rehearsal.trial.erlang;

import id.giliran.hub.config.OfficeSettings;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import id.giliran.rehearsal.replay.ReplayException;
import id.giliran.settings.SettingsException;
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

/** {@code giliran trial erlang}. */
@Command(
        name = "erlang",
        mixinStandardHelpOptions = true,
        description =
                "Lets the real core call the visitors of many steady days, and holds their waits against Erlang's "
                        + "formula: for several loads, and for one counter more by replay. Takes some minutes.")
public final class ErlangCommand implements Callable<Integer> {
    private static final int FEWEST = 5;

    @Option(
            names = "--runs",
            defaultValue = "10",
            description = "Days a figure, at least 5 (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", defaultValue = "1", description = "Another number is other visitors (default: 1).")
    private long seed;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public ErlangCommand() {}

    @Override
    public Integer call() throws IOException, SettingsException, ReplayException {
        CommandSpec command = Objects.requireNonNull(spec, "picocli fills it");
        if (runs < FEWEST) {
            throw new ParameterException(command.commandLine(), "--runs must be at least " + FEWEST + ".");
        }
        PrintWriter out = command.commandLine().getOut();
        Path home = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        Path folder = Files.createTempDirectory("giliran-erlang-");
        try {
            RehearsalOffice.copy(config == null ? home.resolve("config") : config, folder);
            OfficeSettings office = OfficeSettings.read(folder.resolve("office.yaml"));
            return new ErlangTable(new SteadyRuns(office.plan(), runs, seed), out).print() ? 0 : 1;
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
