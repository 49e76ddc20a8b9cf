package id.giliran.rehearsal.trial.erlang;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.rehearsal.script.Arrival;
import id.giliran.rehearsal.script.Conduct;
import id.giliran.rehearsal.script.Dice;
import id.giliran.rehearsal.script.Paper;
import id.giliran.rehearsal.script.Script;
import id.giliran.rehearsal.script.Shift;
import id.giliran.rehearsal.script.Step;
import id.giliran.rehearsal.script.TicketIds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day and night on which nothing changes: visitors come at the same rate all the time, and nobody walks, hesitates or pauses.
 * The same run has the same visitors with the same serving times, however many counters there are.
 *
 * @param offered mean serving time divided by mean time between arrivals
 * @param variation of serving times: 1 is exponential, all others are lognormal
 */
record Steady(OfficePlan plan, double offered, double variation, long seed) {
    /** So short that a day holds thousands; the core does not know how long a minute is. */
    static final Duration SERVING = Duration.ofSeconds(10);

    /** Until the office has forgotten that it began empty. */
    static final Duration WARM_UP = Duration.ofHours(2);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Duration LONG = Duration.ofHours(24).minusMinutes(10);
    private static final Duration CLOSING = Duration.ofMinutes(5);
    private static final double EXPONENTIAL = 1;

    Script script() {
        return new Script(
                DAY,
                opening(),
                opening().plus(LONG),
                opening().plus(LONG).plus(CLOSING),
                arrivals(),
                shifts(),
                conduct());
    }

    /** From when on waits count. */
    Instant countsFrom() {
        return opening().plus(WARM_UP);
    }

    private Instant opening() {
        return DAY.atStartOfDay(plan.zone()).toInstant();
    }

    private List<Arrival> arrivals() {
        ServiceId service = oneStage();
        Dice dice = Dice.of(seed, "arrivals");
        List<Arrival> arrivals = new ArrayList<>();
        double gap = SERVING.toMillis() / offered;
        for (double at = gap * dice.exponential(); at < LONG.toMillis(); at += gap * dice.exponential()) {
            Instant moment = opening().plusMillis(Math.round(at));
            Paper paper = new Paper.Printed(Duration.ZERO, Confirmation.SENT);
            arrivals.add(new Arrival(
                    moment, TicketIds.at(moment, dice), service, "id", false, paper, Optional.empty(), true));
        }
        return arrivals;
    }

    private ServiceId oneStage() {
        return plan.services().stream()
                .filter(service ->
                        service.stages().size() == 1 && service.quota().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The office has no service of one stage without a quota; use the settings of the checkout."))
                .id();
    }

    private List<Shift> shifts() {
        return plan.counters().stream()
                .map(counter -> new Shift(
                        counter.number(), "Petugas", opening(), opening().plus(LONG), List.of()))
                .toList();
    }

    private Conduct conduct() {
        return new Conduct() {
            @Override
            public List<Step> visit(TicketId ticket, StageRef stage, CounterNumber counter, int call) {
                Dice dice = Dice.of(seed, "serving", ticket.value());
                double factor = variation == EXPONENTIAL ? dice.exponential() : dice.factor(variation);
                return List.of(
                        new Step(Duration.ZERO, new Step.Start()),
                        new Step(Dice.scaled(SERVING, factor), new Step.Finish(Outcome.COMPLETED)));
            }

            @Override
            public Duration pauseBeforeCall(CounterNumber counter, int call) {
                return Duration.ZERO;
            }
        };
    }
}
