package id.giliran.hub;

import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.daysheet.DaySheet;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.journal.JournalException;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    @Option(names = "--page", paramLabel = "FILE", description = "writes an HTML page to print, instead of plain text")
    private @Nullable Path page;

    @Override
    int run(PrintWriter out) throws SettingsException, JournalException {
        HubSettings settings = settings();
        OfficeTexts texts = OfficeSettings.read(settings.office()).texts();
        Path journal = Hub.journalIn(settings.data());
        DaySheet sheet = new DaySheets(journal, texts)
                .of(Optional.ofNullable(day), language)
                .orElseThrow(() -> new JournalException((day == null
                                ? "No business day was opened yet in "
                                : "The business day " + day + " was never opened in ")
                        + journal + "; name one that was, as in --day 2026-11-23."));
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
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new JournalException(
                    "The day sheet cannot be written to " + file + " (" + unwritable + "); name another file.",
                    unwritable);
        }
    }
}
