package id.giliran.core;

import id.giliran.core.Rejection.Holiday;
import id.giliran.core.Rejection.QuotaUsedUp;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.TooLate;
import id.giliran.core.Rejection.WindowUsedUp;
import id.giliran.core.plan.IssueWindow;
import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** When numbers of one service are given and how many, as the office has planned it. */
public record IssueRules(Office office, Service service, Instant now) {

    /**
     * Why no number is given now, unless somebody overrides it.
     *
     * @param priority whether the ticket would have credit
     */
    Optional<Rejection> refusal(boolean priority) {
        return closed().or(this::dayUsedUp).or(this::windowUsedUp).or(() -> tooLate(priority));
    }

    /**
     * The same for a visitor who was promised a place: neither a quota nor the length of the line takes it away, and between
     * the first opening and the last closing of the day no break does.
     */
    Optional<Rejection> refusalOfBooked() {
        return times().isOpenAround(officeTime()) ? Optional.empty() : Optional.of(notOpen());
    }

    private Optional<Rejection> tooLate(boolean priority) {
        return office.plan()
                .lastTicket()
                .filter(LastTicket::refuse)
                .flatMap(_ -> servedTooLate(priority))
                .map(end -> new TooLate(service.id(), end, times().issuesAfterDay(today())));
    }

    /** When the counters go home, if by the serving times of today the visit would not be over by then. */
    public Optional<LocalDateTime> servedTooLate(boolean priority) {
        return office.plan()
                .lastTicket()
                .flatMap(rule -> times().closesOn(today())
                        .map(close -> close.plus(rule.servedOn()))
                        .filter(end -> office.outlook(service.id(), priority, now)
                                .map(outlook ->
                                        officeTime().plus(outlook.untilDone()).plus(rule.margin()))
                                .filter(end::isBefore)
                                .isPresent()));
    }

    private Optional<Rejection> closed() {
        return times().issuesAt(officeTime()) ? Optional.empty() : Optional.of(notOpen());
    }

    private Rejection notOpen() {
        var opensAt = times().issuesFrom(officeTime());
        return times().isHoliday(today())
                ? new Holiday(service.id(), opensAt)
                : new ServiceClosed(service.id(), opensAt);
    }

    /** A ticket whose paper never came out takes nobody's place. */
    private Optional<Rejection> dayUsedUp() {
        return service.quota().stream()
                .filter(quota -> office.state().tickets.onPaper(service.id()) >= quota)
                .<Rejection>mapToObj(quota -> new QuotaUsedUp(service.id(), quota))
                .findFirst();
    }

    private Optional<Rejection> windowUsedUp() {
        return times().windowAt(officeTime())
                .flatMap(window -> window.quota().stream()
                        .filter(quota -> given(window) >= quota)
                        .<Rejection>mapToObj(quota -> new WindowUsedUp(service.id(), quota, opensAfter(window)))
                        .findFirst());
    }

    private Optional<LocalDateTime> opensAfter(IssueWindow window) {
        return times().issuesFrom(today().atTime(window.hours().to()));
    }

    /** How many more can be given today by the plan, now and later; empty for any number. */
    OptionalInt left() {
        if (times().issuingOn(today()).isEmpty()) {
            return OptionalInt.of(0);
        }
        var ofDay = service.quota().stream()
                .map(quota -> quota - office.state().tickets.onPaper(service.id()))
                .min();
        var ofWindows = leftInWindows();
        return ofDay.isPresent() && ofWindows.isPresent()
                ? OptionalInt.of(Math.min(ofDay.getAsInt(), ofWindows.getAsInt()))
                : ofDay.isPresent() ? ofDay : ofWindows;
    }

    private OptionalInt leftInWindows() {
        var windows = times().windowsLeft(today(), officeTime().toLocalTime());
        return service.schedule().stream()
                                .allMatch(schedule -> schedule.windows().isEmpty())
                        || windows.stream().anyMatch(window -> window.quota().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(windows.stream()
                        .mapToInt(window -> Math.max(0, window.quota().orElse(0) - given(window)))
                        .sum());
    }

    private int given(IssueWindow window) {
        return office.state()
                .tickets
                .onPaper(
                        service.id(),
                        at(window.hours().from()),
                        at(window.hours().to()));
    }

    private Instant at(LocalTime time) {
        return today().atTime(time).atZone(office.plan().zone()).toInstant();
    }

    private ServiceTimes times() {
        return service.times();
    }

    private LocalDate today() {
        return officeTime().toLocalDate();
    }

    private LocalDateTime officeTime() {
        return LocalDateTime.ofInstant(now, office.plan().zone());
    }
}
