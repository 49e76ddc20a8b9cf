package id.giliran.hub.daysheet;

import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.WipedDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The day sheets of one journal. Any thread may ask, beside the hub: each reads by a connection of its own. */
public record DaySheets(Path journal, OfficeTexts texts) {
    /**
     * The sheet of this day, or of the newest.
     *
     * @param language {@code id} or {@code en}
     * @return empty when that day was never opened
     * @throws JournalException when the journal cannot be read
     */
    public Optional<Sheet> of(Optional<LocalDate> day, String language) throws JournalException {
        Optional<LocalDate> chosen = day.isPresent() ? day : StoredDay.newest(journal);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredDay> stored = StoredDay.read(journal, chosen.get());
        return stored.isPresent()
                ? Optional.of(new DaySheet(stored.get(), texts, language))
                : WipedDay.read(journal, chosen.get()).map(wiped -> KeptSheet.read(wiped, texts, language));
    }

    /** What is kept of a day that is wiped: its sums, without anybody's words. */
    public static String kept(StoredDay day, OfficeTexts texts) {
        return KeptSheet.write(day, texts);
    }
}
