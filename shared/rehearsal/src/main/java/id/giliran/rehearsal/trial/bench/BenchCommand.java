package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
        description = "Measures the hub's speed, each figure against the machine's own limits in the same run.")
public final class BenchCommand implements Callable<Integer> {
    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int COULD_NOT_BEGIN = 2;

    @Option(
            names = "--rows",
            split = ",",
            paramLabel = "ROW",
            description = "only these: issue, rate, flushes, screens, history, restart, start, memory, functions")
    private List<String> rows = List.of();

    @Option(names = "--runs", defaultValue = "3", paramLabel = "N", description = "how often each is measured, 3 by default")
    private int runs;

    @Option(names = "--quick", description = "shows that everything works; the figures mean nothing")
    private boolean quick;

    @Option(names = "--config", paramLabel = "DIR", description = "the office's settings to begin from")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("giliran-bench-");
        try {
            return measure(BenchOffice.make(settings(), folder, HubProcess.How.plain()));
        } finally {
            delete(folder);
        }
    }

    private int measure(BenchOffice office) throws IOException {
        Readings readings = new Readings();
        for (Row row : chosen(office, readings)) {
            try (row) {
                for (int run = 1; run <= runs; run++) {
                    tell("measuring " + row.name() + ", run " + run + " of " + runs);
                    row.run(run);
                }
            }
        }
        new Table(readings).lines().forEach(this::tell);
        return readings.allMet() ? MET : MISSED;
    }

    private List<Row> chosen(BenchOffice office, Readings readings) {
        Lengths lengths = quick ? Lengths.quick() : Lengths.full();
        Journals journals = new Journals(office, lengths);
        Map<String, Row> all = new LinkedHashMap<>();
        for (Row row : List.<Row>of(
                new IssueRow(office, lengths, readings),
                new RateRow(office, lengths, readings),
                new FlushesRow(office, lengths, readings),
                new ScreensRow(office, lengths, readings),
                new HistoryRow(office, lengths, readings, journals),
                new RestartRow(office, lengths, readings, journals),
                new StartRow(office, lengths, readings),
                new MemoryRow(office, lengths, readings))) {
            all.put(row.name(), row);
        }
        for (String name : rows) {
            if (!all.containsKey(name)) {
                throw new ParameterException(
                        commandLine(), "There is no row '" + name + "'; the rows are " + String.join(", ", all.keySet()) + ".");
            }
        }
        return rows.isEmpty() ? List.copyOf(all.values()) : rows.stream().map(name -> Objects.requireNonNull(all.get(name))).toList();
    }

    private Path settings() {
        Path home = Path.of(System.getProperty("giliran.home", ""));
        return config == null ? home.resolve("config") : config;
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
