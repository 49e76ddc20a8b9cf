package id.giliran.hub.config;

import id.giliran.hub.config.CalendarFile.DayEntry;
import id.giliran.hub.config.CalendarFile.HolidayEntry;
import id.giliran.hub.config.CalendarFile.SeasonEntry;
import id.giliran.settings.SettingsFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether each date of the calendar has one meaning, and all that it names is there. */
final class CalendarChecks {
    private static final int LONGEST_HOLIDAY = 31;
    private static final int LONGEST_SEASON = 366;

    private final Findings findings;
    private final OfficeFile office;

    CalendarChecks(Findings findings, OfficeFile office) {
        this.findings = findings;
        this.office = office;
    }

    void check() {
        office.calendar().ifPresent(calendar -> {
            seasons(calendar.seasons().orElse(List.of()));
            holidays(calendar.holidays().orElse(List.of()));
            days(calendar.days().orElse(List.of()));
        });
    }

    private void seasons(List<SeasonEntry> seasons) {
        for (int index = 0; index < seasons.size(); index++) {
            String path = "calendar.seasons[" + index + "]";
            SeasonEntry season = seasons.get(index);
            row(path + ".until", season.from(), season.until(), LONGEST_SEASON);
            seasons.stream()
                    .limit(index)
                    .filter(earlier -> !earlier.until().isBefore(season.from())
                            && !season.until().isBefore(earlier.from()))
                    .findFirst()
                    .ifPresent(earlier -> findings.refuse(
                            path,
                            "this season and that from " + earlier.from() + " to " + earlier.until()
                                    + " overlap. Let each date lie in one season only."));
            season.weeks().forEach((usual, instead) -> {
                known(path + ".weeks." + usual, "hours", usual, office.hours().keySet());
                known(path + ".weeks." + usual, "hours", instead, office.hours().keySet());
            });
        }
    }

    private void holidays(List<HolidayEntry> holidays) {
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (int index = 0; index < holidays.size(); index++) {
            String path = "calendar.holidays[" + index + "]";
            HolidayEntry holiday = holidays.get(index);
            if (row(path + ".until", holiday.day(), holiday.until().orElse(holiday.day()), LONGEST_HOLIDAY)) {
                holiday.dates()
                        .filter(date -> seen.putIfAbsent(date, 0) != null)
                        .findFirst()
                        .ifPresent(twice -> findings.refuse(
                                path + ".day", "the holiday " + twice + " stands here twice. Remove one."));
            }
        }
    }

    private void days(List<DayEntry> days) {
        for (int index = 0; index < days.size(); index++) {
            String path = "calendar.days[" + index + "]";
            DayEntry day = days.get(index);
            if (day.hours().isPresent() == day.closes().isPresent()) {
                findings.refuse(
                        path,
                        "write either 'hours' (a list of spans, [] for a closed day) or 'closes' (when it ends this time).");
            }
            day.hours().ifPresent(spans -> new Spans(findings).check(path + ".hours", spans));
            List<String> ids =
                    office.services().stream().map(OfficeFile.ServiceEntry::id).toList();
            for (String service : day.services().orElse(List.of())) {
                known(path + ".services", "service", service, ids);
            }
            days.stream()
                    .limit(index)
                    .filter(earlier -> earlier.day().equals(day.day()))
                    .filter(earlier -> ids.stream().anyMatch(id -> earlier.isFor(id) && day.isFor(id)))
                    .findFirst()
                    .ifPresent(earlier -> findings.refuse(
                            path + ".day", day.day() + " stands here twice for one service. Remove one of both."));
        }
    }

    private boolean row(String path, LocalDate from, LocalDate until, int most) {
        if (until.isBefore(from)) {
            findings.refuse(path, "the last date, " + until + ", is before the first, " + from + ".");
            return false;
        }
        if (from.plusDays(most).isBefore(until.plusDays(1))) {
            findings.refuse(
                    path, "from " + from + " to " + until + " is more than " + most + " days. Look at the year.");
            return false;
        }
        return true;
    }

    private void known(String path, String what, String written, Collection<String> known) {
        if (!known.contains(written)) {
            String hint = SettingsFile.nearest(written, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(". Known are: " + String.join(", ", known) + ".");
            findings.refuse(path, "there is no " + what + " named '" + written + "'" + hint);
        }
    }
}
