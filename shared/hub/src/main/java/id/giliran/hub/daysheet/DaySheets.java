package id.giliran.hub.daysheet;

import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.StoredDay;
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
    public Optional<DaySheet> of(Optional<LocalDate> day, String language) throws JournalException {
        Optional<LocalDate> chosen = day.isPresent() ? day : StoredDay.newest(journal);
        Optional<StoredDay> stored = chosen.isPresent() ? StoredDay.read(journal, chosen.get()) : Optional.empty();
        return stored.map(found -> new DaySheet(found, texts, language));
    }
}
