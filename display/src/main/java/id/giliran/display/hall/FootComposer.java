package id.giliran.display.hall;

import id.giliran.display.hall.Board.Day;
import id.giliran.display.hall.Board.Foot;
import id.giliran.display.hall.Board.Waiting;
import id.giliran.display.hall.BoardComposer.Moment;
import id.giliran.display.hall.OfficeHours.Phase;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.OpenSpan;
import id.giliran.protocol.view.HallView.WaitingCount;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who waits and when numbers are given. */
record FootComposer(BoardWords words) {
    private static final String QUOTA = "quota-used-up";

    /** No more numbers before tomorrow. */
    private static final Set<String> FOR_TODAY = Set.of("day-over", QUOTA);

    Foot compose(HallView view, Moment moment) {
        // What is closed altogether is said once, in the day's sentence.
        boolean allClosed = view.waiting().stream().allMatch(count -> count.closed() != null);
        List<Waiting> waiting = view.waiting().stream()
                .map(count -> new Waiting(
                        count.letter(),
                        words.name(count.name()),
                        count.waiting(),
                        count.colour(),
                        allClosed ? "" : closed(count)))
                .toList();
        return new Foot(
                words.words("waiting.title"),
                waiting,
                words.words("counters.open", view.openCounters()),
                moment.now().flatMap(now -> day(view, now)));
    }

    /** The next opening today, absent when none is known. */
    Optional<Words> opening(HallView view, Moment moment) {
        HallTime time = HallTime.of(view.office());
        return moment.now()
                .flatMap(now -> view.hours().stream()
                        .map(OpenSpan::from)
                        .filter(now::isBefore)
                        .findFirst())
                .map(from -> words.times("closed.opens", time.zone(), from));
    }

    private String closed(WaitingCount count) {
        String why = count.closed();
        if (why == null) {
            return "";
        }
        return words.first(why.equals(QUOTA) ? "waiting.full" : "waiting.closed");
    }

    private Optional<Day> day(HallView view, Instant now) {
        if (isOverForToday(view)) {
            return Optional.of(new Day(words.words("day.over"), true));
        }
        if (view.hours().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day(new OfficeHours(view.hours()), HallTime.of(view.office()), now));
    }

    private static boolean isOverForToday(HallView view) {
        return !view.waiting().isEmpty()
                && view.waiting().stream().allMatch(count -> {
                    String closed = count.closed();
                    return closed != null && FOR_TODAY.contains(closed);
                });
    }

    private Day day(OfficeHours hours, HallTime time, Instant now) {
        Phase phase = hours.phase(now);
        return switch (phase) {
            case BEFORE -> new Day(words.times("day.opens", time.zone(), hours.from()), true);
            case OPEN -> new Day(open(hours, time, now), false);
            case BREAK -> new Day(onBreak(hours, time, now), true);
            case CLOSING_SOON -> new Day(words.times("day.closing-soon", time.zone(), hours.until()), true);
            case OVER -> new Day(words.words("day.over"), true);
        };
    }

    private Words open(OfficeHours hours, HallTime time, Instant now) {
        return hours.breakFrom(now)
                .map(gap -> words.times(
                        "day.hours-and-" + kind(gap, time),
                        time.zone(),
                        hours.from(),
                        hours.until(),
                        gap.from(),
                        gap.until()))
                .orElseGet(() -> words.times("day.hours", time.zone(), hours.from(), hours.until()));
    }

    private Words onBreak(OfficeHours hours, HallTime time, Instant now) {
        OpenSpan gap = hours.breakFrom(now).orElseThrow();
        return words.times("day." + kind(gap, time), time.zone(), gap.from(), gap.until());
    }

    /** The long break of a Friday is the one for prayer. */
    private static String kind(OpenSpan gap, HallTime time) {
        return time.day(gap.from()).getDayOfWeek() == DayOfWeek.FRIDAY ? "friday-break" : "break";
    }
}
