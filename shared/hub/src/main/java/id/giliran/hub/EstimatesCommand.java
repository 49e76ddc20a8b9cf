package id.giliran.hub;

import id.giliran.core.Office;
import id.giliran.core.estimate.HitRate;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub estimates}. */
@Command(
        name = "estimates",
        description =
                "Says how often the waits that visitors were told came true, day by day; also while the hub runs.",
        mixinStandardHelpOptions = true)
final class EstimatesCommand extends OnJournal {
    private static final double PERCENT = 100;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "22",
            description = "the newest so many business days (default: ${DEFAULT-VALUE})")
    private int newest;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        HubSettings settings = settings();
        Path journal = Hub.journalIn(settings.data());
        List<LocalDate> days = StoredDay.all(journal);
        out.println("day         tickets  told nothing  checked    held  mean width  mean error");
        HitRate all = HitRate.NONE;
        for (LocalDate day : days.subList(Math.max(0, days.size() - newest), days.size())) {
            HitRate rate = rate(journal, day);
            row(day.toString(), rate, out);
            all = all.plus(rate);
        }
        row("all", all, out);
        Anchor.of(journal)
                .ifPresent(anchor -> out.println("The business days before " + anchor.before() + " were wiped."));
        return 0;
    }

    private static HitRate rate(Path journal, LocalDate day) throws JournalException {
        Office office = new Office();
        List<StoredEvent> events =
                StoredDay.read(journal, day).map(StoredDay::events).orElse(List.of());
        events.forEach(stored -> office.apply(stored.event(), stored.hubTime()));
        return office.estimates();
    }

    private static void row(String name, HitRate rate, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-10s %8d %13d %8d %5.1f %% %7.1f min %7.1f min%n",
                name,
                rate.told() + rate.silent(),
                rate.silent(),
                rate.checked(),
                PERCENT * rate.share(),
                rate.meanWidthMinutes(),
                rate.meanErrorMinutes());
    }
}
