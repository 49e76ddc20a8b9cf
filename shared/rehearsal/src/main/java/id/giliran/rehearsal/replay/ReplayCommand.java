package id.giliran.rehearsal.replay;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.Hub;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran replay}. */
@Command(
        name = "giliran replay",
        mixinStandardHelpOptions = true,
        description =
                "Takes the visitors of a day from the journal and lets them be called under another office.yaml or with "
                        + "other counters. Prints their waits beside those that happened. Changes nothing, and may run beside the hub.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the day was replayed", "2:it could not be; a sentence says why"})
public final class ReplayCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int MOST_COUNTERS = 50;

    @Option(names = "--day", paramLabel = "DAY", description = "as in 2026-11-23; the newest one if it is not said")
    private @Nullable LocalDate day;

    @Option(
            names = "--rule",
            paramLabel = "FILE",
            description = "an office.yaml; without it the day runs by what it ran by")
    private @Nullable Path rule;

    @Option(
            names = "--counters",
            paramLabel = "N",
            description =
                    "the first N counters are open, or those that are named, as in 1,2,4; one that the office does not "
                            + "have serves everything. Without it those are open that were.")
    private @Nullable String counters;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "folder of the journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "DIR", description = "folder of hub.yaml")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code ReplayMain}. */
    public ReplayCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec().commandLine().getOut();
        try {
            replay(out);
            return 0;
        } catch (SettingsException | JournalException | ReplayException refused) {
            PrintWriter err = spec().commandLine().getErr();
            err.println(refused.getMessage());
            err.flush();
            return REFUSED;
        } finally {
            out.flush();
        }
    }

    private void replay(PrintWriter out) throws SettingsException, JournalException, ReplayException {
        StoredDay stored = storedDay(journal());
        Path file = rule;
        Optional<OfficePlan> plan = file == null
                ? Optional.empty()
                : Optional.of(OfficeSettings.read(file).plan());
        DayPast past = DayPast.of(stored.events());
        Replay replay = Replay.of(stored.events(), plan, named(plan.orElseGet(past::plan)));
        String rules = file == null ? "its own rules" : "the rules in " + file;
        new Assumptions(replay, rules).lines().forEach(out::println);
        new Comparison(replay).lines().forEach(out::println);
    }

    private Path journal() throws SettingsException, JournalException {
        Path folder = data;
        Path home = Path.of(System.getProperty("giliran.home", ""));
        Path journal = Hub.journalIn(
                folder == null
                        ? HubSettings.read(
                                        config == null ? home.resolve("config") : config,
                                        home,
                                        Optional.empty(),
                                        OptionalInt.empty())
                                .data()
                        : folder);
        if (!Files.isRegularFile(journal)) {
            throw new JournalException("There is no journal " + journal + "; name the hub's data folder with --data.");
        }
        return journal;
    }

    private StoredDay storedDay(Path journal) throws JournalException {
        LocalDate named = day;
        Optional<LocalDate> chosen = named == null ? StoredDay.newest(journal) : Optional.of(named);
        Optional<StoredDay> stored = chosen.isEmpty() ? Optional.empty() : StoredDay.read(journal, chosen.get());
        if (stored.isEmpty()) {
            throw StoredDay.missing(journal, Optional.ofNullable(named));
        }
        return stored.get();
    }

    private Set<CounterNumber> named(OfficePlan plan) throws ReplayException {
        String written = counters;
        if (written == null) {
            return Set.of();
        }
        Collection<Integer> numbers = numbers(written);
        if (written.contains(",")) {
            return numbers.stream().map(CounterNumber::new).collect(Collectors.toCollection(TreeSet::new));
        }
        int highest = plan.counters().stream()
                .mapToInt(counter -> counter.number().value())
                .max()
                .orElse(0);
        return Stream.concat(
                        plan.counters().stream().map(CounterPlan::number).sorted(),
                        IntStream.rangeClosed(highest + 1, highest + MOST_COUNTERS)
                                .mapToObj(CounterNumber::new))
                .limit(numbers.iterator().next())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<Integer> numbers(String written) throws ReplayException {
        try {
            Set<Integer> numbers = Stream.of(written.split(",", -1))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (numbers.stream().allMatch(number -> number >= 1 && number <= MOST_COUNTERS)) {
                return numbers;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as for numbers that no counter has.
        }
        throw new ReplayException("--counters is how many counters are open, or which, each from 1 to " + MOST_COUNTERS
                + ", as in 3 or 1,2,4; it is not '" + written + "'.");
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }
}
