package id.giliran.hub.journal;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import java.time.Instant;
import java.util.Optional;

/** Whether each event can have happened to the office that the rows before it give; each business day is applied again from its opening. */
final class ReplayCheck {
    private final Findings findings;
    /** Absent after an impossible event: what follows it would only repeat the finding. */
    private Optional<Office> office = Optional.of(new Office());

    ReplayCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JournalRow row, OfficeEvent event) {
        if (event instanceof OfficeEvent.DayOpened) {
            office = Optional.of(new Office());
        }
        office.ifPresent(day -> apply(row, event, day));
    }

    private void apply(JournalRow row, OfficeEvent event, Office day) {
        try {
            day.apply(event, Instant.ofEpochMilli(row.hubTime()));
        } catch (RuntimeException impossible) {
            findings.add("Row " + row.seq() + " (" + row.type() + ") cannot have happened after the rows before it: "
                    + impossible.getMessage() + ". The rest of " + row.day() + " was not replayed.");
            office = Optional.empty();
            return;
        }
        day.lastDay()
                .filter(open -> !open.toString().equals(row.day()))
                .ifPresent(open -> findings.add(
                        "Row " + row.seq() + " says " + row.day() + ", but the business day is " + open + "."));
    }
}
