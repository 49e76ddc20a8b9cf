package id.giliran.rehearsal.trial.estimate;

import id.giliran.core.Office;
import id.giliran.core.plan.OfficePlan;
import id.giliran.rehearsal.month.OfficeMonth;
import id.giliran.rehearsal.script.Counters;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Performance;
import java.time.LocalDate;

/**
 * Days of many offices: every week another one, with other serving times, operators and visitors than the week before, with
 * the office's own counters or one to eight that serve everything, quiet and overrun.
 */
final class EstimateTrial {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final int DAYS_OF_AN_OFFICE = 5;
    private static final int MOST_COUNTERS = 8;
    private static final double LEAST_LOAD = 0.6;
    private static final double MORE_LOAD = 0.55;

    private final OfficePlan plan;
    private final long seed;

    EstimateTrial(OfficePlan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
    }

    Watching run(int days) {
        Watching watching = new Watching();
        for (int office = 0; office * DAYS_OF_AN_OFFICE < days; office++) {
            run(office, Math.min(DAYS_OF_AN_OFFICE, days - office * DAYS_OF_AN_OFFICE), watching);
        }
        return watching;
    }

    private void run(int number, int days, Watching watching) {
        int counters = number % (MOST_COUNTERS + 1);
        OfficePlan staffed = counters == 0 ? plan : Counters.allServeAll(plan, counters);
        Dice dice = Dice.of(seed, "office", Integer.toString(number));
        OfficeMonth month =
                new OfficeMonth(staffed, dice.below(Integer.MAX_VALUE), LEAST_LOAD + MORE_LOAD * dice.share());
        watching.turnTo(counters == 0 ? "its own counters" : counters + " for everything");
        Office office = new Office();
        for (LocalDate day : month.days(FROM, days)) {
            Performance.play(office, staffed, month.script(day), watching);
        }
    }
}
