package id.giliran.rehearsal.month;

import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.OpenHours;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office with its habits, and its days one after the other. The same plan, seed and load give the same days.
 *
 * @param load visitors at the busiest hour, as a share of what the counters can serve; 1 and more makes long queues
 */
public record OfficeMonth(OfficePlan plan, long seed, double load) {
    /** A morning in which lines grow, and an afternoon in which they go. */
    public static final double USUAL_LOAD = 1.05;

    private static final Duration BEFORE_OPENING = Duration.ofMinutes(15);
    private static final Duration AFTER_CLOSING = Duration.ofMinutes(30);
    private static final LocalTime EVENING = LocalTime.of(23, 0);

    /** A month of the usual load. */
    public OfficeMonth(OfficePlan plan, long seed) {
        this(plan, seed, USUAL_LOAD);
    }

    /** So many days on which a service is open, from this date on. */
    public List<LocalDate> days(LocalDate from, int count) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(count * 7L)
                .filter(day -> hours(day).findAny().isPresent())
                .limit(count)
                .toList();
    }

    /**
     * What comes to the office on this day.
     *
     * @throws IllegalArgumentException if no service is open on it
     */
    public Script script(LocalDate day) {
        long dice = Dice.of(seed, "day", day.toString()).below(Integer.MAX_VALUE);
        Habits habits = new Habits(seed, plan);
        double anHour = load * new Capacity(plan, habits, Visits.BESIDE_SERVING).visitorsAnHour();
        Instant opening = moment(day, hours(day).map(OpenHours::from).min(Comparator.naturalOrder()));
        Instant closing = moment(day, hours(day).map(OpenHours::to).max(Comparator.naturalOrder()));
        return new Script(
                day,
                opening.minus(BEFORE_OPENING),
                closing.plus(AFTER_CLOSING),
                day.atTime(EVENING).atZone(plan.zone()).toInstant(),
                new Crowd(habits, dice, day, anHour).arrivals(),
                new Operators(plan, dice, day.toString(), opening, closing).shifts(),
                new Visits(habits, dice));
    }

    private Stream<OpenHours> hours(LocalDate day) {
        return plan.services().stream().flatMap(service -> service.times().openOn(day).stream());
    }

    private Instant moment(LocalDate day, Optional<LocalTime> time) {
        return time.orElseThrow(() -> new IllegalArgumentException("no service is open on " + day))
                .atDate(day)
                .atZone(plan.zone())
                .toInstant();
    }
}
