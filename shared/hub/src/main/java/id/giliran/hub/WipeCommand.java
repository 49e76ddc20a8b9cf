package id.giliran.hub;

import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.WipePlan;
import id.giliran.hub.retention.OldDays;
import id.giliran.hub.retention.WholeHub;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub wipe}. */
@Command(
        name = "wipe",
        description = {
            "Takes business days that were kept for long enough out of the journal and its backups for ever, or all of a hub.",
            "Of such days the sums are kept, and 'giliran hub verify' proves what is left. The hub must not be running.",
            "It tells what will go and asks before anything is done."
        },
        mixinStandardHelpOptions = true)
final class WipeCommand extends OnJournal {
    private static final int NOT_DONE = 1;
    private static final String WORD = "wipe";

    /** One of both. */
    static final class What {
        @Option(
                names = "--before",
                paramLabel = "DAY",
                required = true,
                description = "the business days before this one, as in 2026-01-01; the newest one always stays")
        private @Nullable LocalDate before;

        @Option(
                names = "--all",
                required = true,
                description = "all that this hub has stored: identity, devices, staff, journal, lists, logs, backups")
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    @Option(names = "--dry-run", description = "tells what would go, and does nothing; also while the hub runs")
    private boolean dryRun;

    @Option(names = "--yes", description = "does it without asking, for scripts")
    private boolean yes;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        HubSettings settings = settings();
        OfficeSettings office = OfficeSettings.read(settings.office());
        if (!dryRun) {
            requireStopped(Hub.journalIn(settings.data()));
        }
        What asked = Objects.requireNonNull(what, "picocli fills it");
        return asked.all
                ? all(new WholeHub(settings.data(), settings.backups()), office.texts(), out)
                : days(
                        new OldDays(Hub.journalIn(settings.data()), settings.backups(), office),
                        Objects.requireNonNull(asked.before, "picocli fills it"),
                        out);
    }

    private static void requireStopped(Path journal) throws JournalException {
        if (SqliteEventJournal.isInUse(journal)) {
            throw new JournalException(
                    "The hub is running, and nothing is wiped under it. Stop it when no visitor waits"
                            + " (systemctl stop giliran-hub), run this again, and start it. With keep-journal in hub.yaml it does this"
                            + " by itself.");
        }
    }

    private int days(OldDays old, LocalDate before, PrintWriter out) throws JournalException {
        Instant now = Instant.now();
        OldDays.Found found = old.find(before);
        requirePast(found.plan(), LocalDate.ofInstant(now, old.office().plan().zone()));
        if (found.isEmpty()) {
            out.println("There is nothing from before " + found.plan().before() + " in the journal " + old.journal()
                    + " or within reach of it.");
            return 0;
        }
        tell(found, old.journal(), out);
        if (dryRun || !confirmed(WORD, out)) {
            return dryRun ? 0 : NOT_DONE;
        }
        old.wipe(before, now).forEach(out::println);
        out.println("Where a disk keeps older versions by itself (an SSD's worn blocks, snapshots, copies that somebody"
                + " made), no program can reach them.");
        return 0;
    }

    /** A year that was mistyped would take everything. */
    private static void requirePast(WipePlan plan, LocalDate today) throws JournalException {
        if (plan.before().isBefore(plan.asked()) && plan.asked().isAfter(today)) {
            throw new JournalException(
                    "The day " + plan.asked() + " has not come yet; name one that has, as in " + plan.before() + ".");
        }
    }

    private static void tell(OldDays.Found found, Path journal, PrintWriter out) {
        WipePlan plan = found.plan();
        out.println("For ever go from the journal " + journal + ": "
                + (plan.days().isEmpty()
                        ? "no business days"
                        : plan.days().size() + " business days, " + plan.days().getFirst() + " to "
                                + plan.days().getLast())
                + ", " + plan.rows() + " rows; and " + plan.notes() + " notes about devices and people.");
        if (plan.before().isBefore(plan.asked())) {
            out.println("The newest business day, " + plan.before()
                    + ", stays until another one is opened, as its numbers still count.");
        }
        found.copies().forEach(copy -> out.println("Copies that hold such days go too: " + copy));
        found.away()
                .forEach(folder -> out.println("Not within reach, so backups there keep them: " + folder
                        + ". The hub takes them away when it makes its next backup there."));
        out.println("The sums of each day are kept (giliran hub day --day DAY), and what proves the rest.");
    }

    private int all(WholeHub hub, OfficeTexts office, PrintWriter out) throws JournalException {
        WholeHub.Found found = hub.find();
        if (found.own().isEmpty()) {
            out.println("No hub has stored anything in " + hub.data() + ".");
            return 0;
        }
        out.println("This hub's identity, devices, staff list, journal, lists, logs and backups go for ever:");
        found.own().forEach(file -> out.println("  " + file));
        found.left().forEach(file -> out.println("Not made by the hub, so it stays: " + file));
        found.away()
                .forEach(folder ->
                        out.println("Not within reach: " + folder + ". Whoever has it can pass for this hub."));
        if (dryRun || !confirmed(office.name().getOrDefault(OfficeTexts.INDONESIAN, WORD), out)) {
            return dryRun ? 0 : NOT_DONE;
        }
        hub.wipe();
        out.println(
                "All of it is wiped. Devices that knew this hub need to be paired anew with another one. Before the"
                        + " computer is given away, have its disk wiped as a whole, too: an SSD keeps what no program can reach.");
        return 0;
    }

    private boolean confirmed(String word, PrintWriter out) {
        if (yes || new Keyboard(out).line("To go on, type: " + word + "\n").equals(word)) {
            return true;
        }
        out.println("Nothing was wiped.");
        return false;
    }
}
