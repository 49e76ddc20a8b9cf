package id.giliran.hub;

import id.giliran.hub.authority.OwnerOnly;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.daysheet.Sheet;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code giliran hub day}. */
@Command(
        name = "day",
        description = "Writes the day sheet: the figures of a business day and its seal.",
        mixinStandardHelpOptions = true)
final class DayCommand extends OnJournal {
    @Option(names = "--day", paramLabel = "DAY", description = "as in 2026-11-23; the newest one if it is not said")
    private @Nullable LocalDate day;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "id or en",
            defaultValue = OfficeTexts.INDONESIAN)
    private String language = OfficeTexts.INDONESIAN;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "writes an HTML page to print, readable by its owner alone")
    private @Nullable Path page;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        HubSettings settings = settings();
        OfficeTexts texts = OfficeSettings.read(settings.office()).texts();
        Path journal = Hub.journalIn(settings.data());
        Optional<LocalDate> asked = Optional.ofNullable(day);
        Optional<Sheet> found = new DaySheets(journal, texts).of(asked, language);
        if (found.isEmpty()) {
            throw StoredDay.missing(journal, asked);
        }
        Sheet sheet = found.get();
        Path file = page;
        if (file == null) {
            out.print(sheet.text());
        } else {
            write(file, sheet.page());
            out.println("The day sheet is in " + file + ".");
        }
        return 0;
    }

    private static void write(Path file, String page) throws JournalException {
        try {
            OwnerOnly.write(file.toAbsolutePath(), page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new JournalException(
                    "The day sheet cannot be written to " + file + " (" + unwritable + "); name another file.",
                    unwritable);
        }
    }
}
