package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giliran trial bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the hub's speed, each figure against the machine's own limits in the same run. "
                + "The whole takes about eight minutes and 3 GB of the temporary folder.")
public final class BenchCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int COULD_NOT_GO_ON = 2;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "ROW",
            description = "Only these: issue, rate, flushes, screens, history, restart, start, memory, functions.")
    private List<String> rows = List.of();

    @Option(
            names = "--runs",
            defaultValue = "3",
            paramLabel = "N",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--quick", description = "Shows in some seconds that everything works; the figures mean nothing.")
    private boolean quick;

    @Option(names = "--profile", description = "Records the hub (JFR), which slows it, and prints its top frames.")
    private boolean profile;

    @Option(names = "--write", description = "Writes shared/hub/docs/speed.md and speed.json.")
    private boolean write;

    @Option(names = "--config", paramLabel = "DIR", description = "The office's settings; they are copied.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public BenchCommand() {}

    @Override
    public Integer call() {
        if (runs < 1) {
            throw new ParameterException(commandLine(), "--runs must be at least 1.");
        }
        try {
            return measureAnywhere();
        } catch (IOException failure) {
            commandLine().getErr().println("The bench could not go on: " + failure.getMessage());
            commandLine().getErr().flush();
            return COULD_NOT_GO_ON;
        }
    }

    private int measureAnywhere() throws IOException {
        Path folder = Files.createTempDirectory("giliran-bench-");
        try {
            return measure(
                    BenchOffice.make(config == null ? home().resolve("config") : config, folder, how(), profile));
        } finally {
            delete(folder);
        }
    }

    private HubProcess.How how() {
        try {
            return HubProcess.How.installed();
        } catch (IllegalStateException notBuilt) {
            tell("The hub runs from the classes of this program: " + notBuilt.getMessage());
            return HubProcess.How.plain();
        }
    }

    private int measure(BenchOffice office) throws IOException {
        Readings readings = new Readings();
        Map<String, String> machine = MachineFacts.of(office.folder());
        for (Row row : chosen(new AllRows(office, quick ? Lengths.quick() : Lengths.full(), readings))) {
            for (int run = 1; run <= runs; run++) {
                tell("measuring " + row.name() + ", run " + run + " of " + runs);
                row.run(run);
            }
            if (profile) {
                Profile.take(office.folder()).forEach(this::tell);
            }
        }
        SpeedDocument document = new SpeedDocument(readings, machine, command());
        machine.forEach((fact, value) -> tell(fact + ": " + value));
        new Table(readings).lines().forEach(this::tell);
        document.beside().forEach(this::tell);
        document.functions().forEach(this::tell);
        if (write) {
            document.write(home().resolve(Path.of("shared", "hub", "docs")));
        }
        return readings.allMet() ? MET : MISSED;
    }

    private List<Row> chosen(AllRows all) {
        for (String name : rows) {
            if (!all.names().contains(name)) {
                throw new ParameterException(
                        commandLine(),
                        "There is no row '" + name + "'; the rows are " + String.join(", ", all.names()) + ".");
            }
        }
        return all.rows().stream()
                .filter(row -> rows.isEmpty() || rows.contains(row.name()))
                .toList();
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("giliran trial bench --runs " + runs));
        if (!rows.isEmpty()) {
            words.add("--rows " + String.join(",", rows));
        }
        if (quick) {
            words.add("--quick");
        }
        return String.join(" ", words) + " --write";
    }

    private static Path home() {
        return Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
    }

    private void tell(String line) {
        PrintWriter out = commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec, "picocli fills it").commandLine();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
