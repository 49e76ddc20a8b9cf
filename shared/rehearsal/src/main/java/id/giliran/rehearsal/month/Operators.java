package id.giliran.rehearsal.month;

import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When operators come, pause, have lunch and leave on one day. */
record Operators(OfficePlan plan, long seed, String day, Instant opening, Instant closing) {
    private static final List<String> NAMES =
            List.of("Sari", "Budi", "Wati", "Agus", "Dewi", "Rudi", "Lestari", "Hadi", "Ayu", "Joko");
    private static final Duration COMES_BEFORE = Duration.ofMinutes(8);
    private static final double COMES_LATE = 0.1;
    private static final Duration LATE = Duration.ofMinutes(12);
    private static final Duration FIRST_LUNCH = Duration.ofMinutes(220);
    private static final Duration BETWEEN_LUNCHES = Duration.ofMinutes(25);
    private static final Duration LUNCH = Duration.ofMinutes(40);
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(9);
    private static final double PAUSE_VARIATION = 0.3;
    private static final double HAS_SHORT_PAUSE = 0.7;
    private static final Duration SHORTEST_DAY_WITH_LUNCH = Duration.ofHours(5);

    List<Shift> shifts() {
        List<Shift> shifts = new ArrayList<>();
        plan.counters().forEach(counter -> shifts.add(shift(counter, shifts.size())));
        return shifts;
    }

    private Shift shift(CounterPlan counter, int place) {
        Dice dice = Dice.of(seed, day, "operator", counter.number().toString());
        Instant from = dice.happens(COMES_LATE)
                ? opening.plus(Dice.scaled(LATE, dice.share()))
                : opening.minus(Dice.scaled(COMES_BEFORE, dice.share()));
        List<Shift.Pause> pauses = new ArrayList<>();
        shortPause(dice, opening, FIRST_LUNCH, pauses);
        if (Duration.between(opening, closing).compareTo(SHORTEST_DAY_WITH_LUNCH) >= 0) {
            // One after the other, so that the office is never without anybody for long.
            Instant lunch = opening.plus(FIRST_LUNCH).plus(BETWEEN_LUNCHES.multipliedBy(place % 3));
            pauses.add(new Shift.Pause(lunch, dice.around(LUNCH, PAUSE_VARIATION), "istirahat-makan"));
            Instant afternoon = lunch.plus(LUNCH.multipliedBy(2));
            shortPause(dice, afternoon, Duration.between(afternoon, closing), pauses);
        }
        return new Shift(counter.number(), NAMES.get(place % NAMES.size()), from, closing, pauses);
    }

    private static void shortPause(Dice dice, Instant from, Duration within, List<Shift.Pause> pauses) {
        if (dice.happens(HAS_SHORT_PAUSE) && within.isPositive()) {
            Instant at = from.plus(Dice.scaled(within, dice.share()));
            pauses.add(new Shift.Pause(at, dice.around(SHORT_PAUSE, PAUSE_VARIATION), "istirahat"));
        }
    }
}
