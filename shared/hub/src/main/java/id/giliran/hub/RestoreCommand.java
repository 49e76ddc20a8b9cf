package id.giliran.hub;

import id.giliran.core.LostNumbers;
import id.giliran.core.OfficeEvent.JournalRestored;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.backup.BackupException;
import id.giliran.hub.backup.Restore;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub restore}. */
@Command(
        name = "restore",
        description = "Brings the journal back from a backup, after its disk was lost or its file damaged.",
        mixinStandardHelpOptions = true)
final class RestoreCommand extends OnJournal {
    @Option(names = "--from", paramLabel = "FILE", description = "this backup, instead of the newest sound one")
    private @Nullable Path from;

    @Override
    int run(PrintWriter out) throws SettingsException, BackupException {
        HubSettings settings = settings();
        ZoneId zone = OfficeSettings.read(settings.office()).plan().zone();
        Path journal = Hub.journalIn(settings.data());
        Instant now = Instant.now();
        Restore.Outcome outcome = new Restore(journal, settings.backups(), now, LocalDate.ofInstant(now, zone))
                .run(Optional.ofNullable(from));
        tell(outcome, journal, zone, out);
        return 0;
    }

    private static void tell(Restore.Outcome outcome, Path journal, ZoneId zone, PrintWriter out) {
        outcome.passedOver().forEach(sentence -> out.println(sentence + " The next older one was taken."));
        JournalRestored event = outcome.restored().event();
        out.println("The journal " + journal + " was restored from " + outcome.backup() + ", "
                + outcome.restored().contents().rows() + " rows.");
        outcome.restored().aside().ifPresent(aside -> out.println("What was there before was moved to " + aside + "."));
        out.println(outcome.access());
        out.println("Lost is everything that happened after "
                + event.madeAt().atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS) + ".");
        out.println(numbers(event, outcome.marked()));
        outcome.wipedBefore()
                .ifPresent(
                        before -> out.println("The backup is older than the wipe of the business days before " + before
                                + ": they are back. Wipe them again before the hub is started: giliran hub wipe --before "
                                + before
                                + "."));
        out.println(
                "Now start the hub"
                        + (" and open the business day " + event.day() + " if the counters say that it is not open.")
                        + " Whoever holds a paper that the hub does not know goes to a counter, which takes it in by its number.");
    }

    private static String numbers(JournalRestored event, boolean marked) {
        LostNumbers lost = event.numbers();
        String letters = new TreeMap<>(lost.upTo())
                .entrySet().stream()
                        .map(letter -> new TicketNumber(letter.getKey(), letter.getValue()).toString())
                        .collect(Collectors.joining(", "));
        return marked
                ? "Of " + event.day() + " numbers up to " + letters
                        + " may be on paper; they are not given again. If the hub"
                        + " had warned that this backup folder cannot be written, the numbers may have gone further: then"
                        + " move the file numbers.mark away and restore once more."
                : "There was no mark that tells which numbers of " + event.day() + " are on paper, so they go on after "
                        + (letters.isEmpty() ? "" : letters + " and, for other letters, ") + lost.others() + ".";
    }
}
