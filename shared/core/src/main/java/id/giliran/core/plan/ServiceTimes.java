package id.giliran.core.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a service is open and when its numbers are given, on every date; all times are office time. */
public record ServiceTimes(WeeklyHours week, Schedule schedule) {
    /** Longer than any row of holidays. */
    private static final int DAYS_TO_LOOK_AHEAD = 62;

    /** The spans in which it is open on this date, in order. */
    public List<OpenHours> openOn(LocalDate date) {
        return special(date).map(SpecialDay::hours).orElseGet(() -> weekOn(date).on(date));
    }

    /** The spans in which numbers are given on this date, in order. */
    public List<OpenHours> issuingOn(LocalDate date) {
        return schedule.windows().isEmpty()
                ? openOn(date)
                : openOn(date).stream()
                        .flatMap(open -> windowsOn(date).flatMap(window -> both(open, window.hours())))
                        .sorted(Comparator.comparing(OpenHours::from))
                        .toList();
    }

    /** Whether numbers are given at this moment. */
    public boolean issuesAt(LocalDateTime moment) {
        return issuingOn(moment.toLocalDate()).stream().anyMatch(span -> span.contains(moment.toLocalTime()));
    }

    /** Whether this moment is after the first opening and before the last closing of its date, breaks included. */
    public boolean isOpenAround(LocalDateTime moment) {
        var time = moment.toLocalTime();
        return openOn(moment.toLocalDate()).stream().anyMatch(span -> !time.isBefore(span.from()))
                && closesOn(moment.toLocalDate()).filter(moment::isBefore).isPresent();
    }

    /** The next moment at which numbers begin to be given, not before this one, within two months. */
    public Optional<LocalDateTime> issuesFrom(LocalDateTime earliest) {
        return earliest.toLocalDate()
                .datesUntil(earliest.toLocalDate().plusDays(DAYS_TO_LOOK_AHEAD))
                .flatMap(date -> issuingOn(date).stream().map(span -> date.atTime(span.from())))
                .filter(opening -> !opening.isBefore(earliest))
                .findFirst();
    }

    /** The same when all of today's numbers are given. */
    public Optional<LocalDateTime> issuesAfterDay(LocalDate date) {
        return issuesFrom(date.plusDays(1).atStartOfDay());
    }

    /** Whether it is closed on this date because that is a holiday. */
    public boolean isHoliday(LocalDate date) {
        return special(date).filter(SpecialDay::holiday).isPresent();
    }

    /** When it closes for good on this date; empty when it does not open. */
    public Optional<LocalDateTime> closesOn(LocalDate date) {
        return openOn(date).stream()
                .map(OpenHours::to)
                .max(Comparator.naturalOrder())
                .map(date::atTime);
    }

    /** The window in which this moment lies. */
    public Optional<IssueWindow> windowAt(LocalDateTime moment) {
        return windowsOn(moment.toLocalDate())
                .filter(window -> window.hours().contains(moment.toLocalTime()))
                .findFirst();
    }

    /** The windows of this date that are not over at this time. */
    public List<IssueWindow> windowsLeft(LocalDate date, LocalTime time) {
        return windowsOn(date)
                .filter(window -> window.hours().to().isAfter(time))
                .toList();
    }

    private Stream<IssueWindow> windowsOn(LocalDate date) {
        return schedule.windows().stream().filter(window -> window.holdsOn(date));
    }

    private Optional<SpecialDay> special(LocalDate date) {
        return schedule.days().stream().filter(day -> day.day().equals(date)).findFirst();
    }

    private WeeklyHours weekOn(LocalDate date) {
        return schedule.seasons().stream()
                .filter(season -> season.holdsOn(date))
                .map(Season::hours)
                .findFirst()
                .orElse(week);
    }

    private static Stream<OpenHours> both(OpenHours one, OpenHours other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return from.isBefore(to) ? Stream.of(new OpenHours(from, to)) : Stream.empty();
    }
}
