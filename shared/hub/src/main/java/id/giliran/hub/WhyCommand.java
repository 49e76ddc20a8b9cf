package id.giliran.hub;

import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.rule.TicketStory;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giliran why}. */
@Command(
        name = "why",
        description =
                "Tells all that happened to a ticket, and why it was called when it was; also while the hub runs.",
        mixinStandardHelpOptions = true)
final class WhyCommand extends OnJournal {
    @Parameters(paramLabel = "NUMBER", description = "the number on the ticket, as in A017")
    private String number = "";

    @Option(names = "--day", paramLabel = "DAY", description = "as in 2026-11-23; the newest one if it is not said")
    private @Nullable LocalDate day;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "id or en",
            defaultValue = OfficeTexts.INDONESIAN)
    private String language = OfficeTexts.INDONESIAN;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        TicketNumber asked = asked();
        HubSettings settings = settings();
        OfficeTexts texts = OfficeSettings.read(settings.office()).texts();
        Path journal = Hub.journalIn(settings.data());
        StoredDay stored = stored(journal);
        List<String> story = new TicketStory(stored, texts, language).of(asked);
        if (story.isEmpty()) {
            throw new JournalException("No number " + asked + " was given on " + stored.day() + " in " + journal
                    + "; look at the paper again, or name the day that is on it, as in --day 2026-11-23.");
        }
        story.forEach(out::println);
        return 0;
    }

    private TicketNumber asked() throws JournalException {
        String written = number.strip().toUpperCase(Locale.ROOT);
        if (!written.matches("[A-Z]\\d{3,5}")) {
            throw new JournalException(
                    "'" + number + "' is no number of a ticket; write it as it is on the paper, as in A017.");
        }
        return new TicketNumber(written.charAt(0), Integer.parseInt(written.substring(1)));
    }

    private StoredDay stored(Path journal) throws JournalException {
        Optional<LocalDate> chosen = day == null ? StoredDay.newest(journal) : Optional.of(day);
        Optional<StoredDay> found = chosen.isPresent() ? StoredDay.read(journal, chosen.get()) : Optional.empty();
        if (found.isEmpty()) {
            throw StoredDay.missing(journal, Optional.ofNullable(day));
        }
        return found.get();
    }
}
