package id.giliran.rehearsal.replay;

import id.giliran.core.Office;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.month.OfficeMonth;
import id.giliran.rehearsal.script.Performance;
import id.giliran.settings.SettingsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Made-up days as they would stand in a journal. */
final class RecordedDay {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private RecordedDay() {}

    /** The office as it is shipped. */
    static OfficePlan shipped() throws SettingsException {
        return OfficeSettings.read(Workplace.config().resolve("office.yaml")).plan();
    }

    static List<StoredEvent> of(OfficeMonth month, LocalDate day) {
        List<StoredEvent> stored = new ArrayList<>();
        Performance.play(
                new Office(),
                month.plan(),
                month.script(day),
                (at, events, office) ->
                        events.forEach(event -> stored.add(new StoredEvent(stored.size() + 1L, at, event))));
        return stored;
    }
}
