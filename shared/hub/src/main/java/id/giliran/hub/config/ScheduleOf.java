package id.giliran.hub.config;

import id.giliran.core.plan.IssueWindow;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.Schedule;
import id.giliran.core.plan.Season;
import id.giliran.core.plan.ServiceTimes;
import id.giliran.core.plan.SpecialDay;
import id.giliran.hub.config.CalendarFile.DayEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates the calendar and the windows of one service. */
record ScheduleOf(OfficeFile office, OfficeFile.ServiceEntry service) {

    /** Empty for a service whose weeks are all alike. */
    Optional<Schedule> schedule() {
        Schedule schedule = new Schedule(seasons(), days(), windows());
        return schedule.equals(Schedule.PLAIN) ? Optional.empty() : Optional.of(schedule);
    }

    private List<Season> seasons() {
        return office.calendar().flatMap(CalendarFile::seasons).orElse(List.of()).stream()
                .filter(season -> season.weeks().containsKey(service.hours()))
                .map(season -> new Season(
                        season.from(),
                        season.until(),
                        PlanOf.hours(office, String.valueOf(season.weeks().get(service.hours())))))
                .toList();
    }

    private List<SpecialDay> days() {
        List<DayEntry> own = office.calendar().flatMap(CalendarFile::days).orElse(List.of()).stream()
                .filter(day -> day.isFor(service.id()))
                .toList();
        Set<LocalDate> dates = own.stream().map(DayEntry::day).collect(Collectors.toUnmodifiableSet());
        Stream<SpecialDay> holidays = office.calendar().flatMap(CalendarFile::holidays).orElse(List.of()).stream()
                .flatMap(CalendarFile.HolidayEntry::dates)
                .filter(date -> !dates.contains(date))
                .map(SpecialDay::holiday);
        return Stream.concat(holidays, own.stream().map(this::special)).toList();
    }

    private SpecialDay special(DayEntry day) {
        return new SpecialDay(
                day.day(),
                false,
                day.hours()
                        .map(spans -> spans.stream().map(Hours::read).toList())
                        .orElseGet(() -> until(day.day(), day.closes().orElse(LocalTime.MAX))));
    }

    private List<OpenHours> until(LocalDate date, LocalTime closes) {
        Schedule seasons = new Schedule(seasons(), List.of(), List.of());
        return new ServiceTimes(PlanOf.hours(office, service.hours()), seasons)
                .openOn(date).stream()
                        .filter(span -> span.from().isBefore(closes))
                        .map(span -> span.to().isAfter(closes) ? new OpenHours(span.from(), closes) : span)
                        .toList();
    }

    private List<IssueWindow> windows() {
        return service.windows().orElse(List.of()).stream()
                .map(window -> new IssueWindow(
                        Hours.read(window.hours()),
                        window.days().orElse(List.of()).stream()
                                .map(ScheduleOf::weekday)
                                .toList(),
                        window.quota().map(OptionalInt::of).orElseGet(OptionalInt::empty)))
                .toList();
    }

    /** @throws IllegalArgumentException when it is none */
    static DayOfWeek weekday(String written) {
        return DayOfWeek.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
