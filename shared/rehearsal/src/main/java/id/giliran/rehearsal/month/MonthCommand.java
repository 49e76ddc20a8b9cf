package id.giliran.rehearsal.month;

import id.giliran.core.Tally;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.Hub;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.JournalException;
import id.giliran.rehearsal.script.Counters;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code giliran trial month}. */
@Command(
        name = "month",
        mixinStandardHelpOptions = true,
        description =
                "Writes a month of made-up business days as a real journal: visitors come as in an office, the real core "
                        + "decides who is called. The same seed and settings give the same journal.")
public final class MonthCommand implements Callable<Integer> {
    private static final int CANNOT_BEGIN = 2;
    private static final int MOST_DAYS = 366;
    private static final int MOST_COUNTERS = 50;
    private static final double MOST_LOAD = 3;

    @Option(names = "--seed", defaultValue = "1", description = "Another number is another office (default: 1).")
    private long seed;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where journal.db is made.")
    private @Nullable Path out;

    @Option(names = "--days", defaultValue = "22", description = "How many (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            defaultValue = "2026-11-02",
            description = "The first day; closed days are left out (default: ${DEFAULT-VALUE}).")
    private @Nullable LocalDate from;

    @Option(
            names = "--counters",
            paramLabel = "N",
            description = "So many counters, each of which serves everything, instead of those in office.yaml.")
    private @Nullable Integer counters;

    @Option(
            names = "--load",
            defaultValue = "1.05",
            description = "Visitors at the busiest hour, as a share of what the counters can serve "
                    + "(default: ${DEFAULT-VALUE}; more makes longer queues).")
    private double load;

    @Option(names = "--config", paramLabel = "DIR", description = "The folder of office.yaml.")
    private @Nullable Path config;

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by {@code TrialMain}. */
    public MonthCommand() {}

    @Override
    public Integer call() {
        PrintWriter console = spec().commandLine().getOut();
        try {
            write(console);
            return 0;
        } catch (SettingsException | JournalException | IllegalArgumentException refused) {
            PrintWriter err = spec().commandLine().getErr();
            err.println(refused.getMessage());
            err.flush();
            return CANNOT_BEGIN;
        } finally {
            console.flush();
        }
    }

    private void write(PrintWriter console) throws SettingsException, JournalException {
        require(days >= 1 && days <= MOST_DAYS, "--days must be from 1 to " + MOST_DAYS + ", not " + days + ".");
        require(
                load > 0 && load <= MOST_LOAD,
                "--load must be more than 0 and at most " + MOST_LOAD + ", not " + load + ".");
        Path journal = Hub.journalIn(Objects.requireNonNull(out, "picocli requires it"));
        require(
                !Files.exists(journal),
                "There is a journal already, " + journal + "; name another folder, or remove it yourself.");
        OfficeSettings settings = OfficeSettings.read(officeFile());
        OfficeMonth month = new OfficeMonth(staffed(settings.plan()), seed, load);
        List<LocalDate> dates = month.days(Objects.requireNonNull(from, "it has a default"), days);
        require(
                dates.size() == days,
                "No service of " + officeFile() + " is open often enough for that; see its hours.");
        console.println("day        given  served  did not come  left  refused");
        try (MonthJournal written =
                MonthJournal.create(journal, month, List.copyOf(settings.texts().groupIds()))) {
            for (LocalDate day : dates) {
                tell(written.write(day), console);
            }
        }
        console.println("The journal is " + journal + ".");
    }

    private OfficePlan staffed(OfficePlan plan) {
        Integer count = counters;
        if (count == null) {
            return plan;
        }
        require(
                count >= 1 && count <= MOST_COUNTERS,
                "--counters must be from 1 to " + MOST_COUNTERS + ", not " + count + ".");
        return Counters.allServeAll(plan, count);
    }

    private static void tell(WrittenDay day, PrintWriter console) {
        Tally tally = day.tally();
        console.printf(
                "%s %5d  %6d  %12d  %4d  %7d%n",
                day.day(),
                tally.issued() - tally.neverPrinted(),
                tally.served(),
                tally.noShow(),
                tally.cancelled() + tally.unserved(),
                day.refused());
    }

    private Path officeFile() {
        Path home = Path.of(System.getProperty("giliran.home", ""));
        return (config == null ? home.resolve("config") : config).resolve("office.yaml");
    }

    private static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }
}
