package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.PICKUP_DESK;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY_DESK;

import id.giliran.core.plan.AppointmentRule;
import id.giliran.core.plan.CallingPlan;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Policy;
import id.giliran.core.plan.Policy.EveryNth;
import id.giliran.core.plan.Policy.HelpOver;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.MaximumWait.Limit;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.RuleName;
import id.giliran.core.plan.RulePlan;
import id.giliran.core.plan.StageRef;
import id.giliran.core.plan.Whom;
import id.giliran.core.plan.Whom.ForStages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Rules as offices might think of them, and some that nobody should. */
record RandomRule(Random random) {
    private static final List<StageRef> STAGES = List.of(DOCUMENTS, PHOTO, STAY_DESK, PICKUP_DESK);

    /** Every kind of policy alone and composed, in both plans, every counter serving at least two stages. */
    OfficePlan plan() {
        var rules = new ArrayList<RulePlan>();
        for (int counter = 1; counter <= 4; counter++) {
            rules.add(RulePlan.of(new RuleName("rule-" + counter), policies()));
        }
        var plan = withRules(random.nextBoolean() ? PLAN : PLAIN_PLAN, rules);
        return plan.calling(new CallingPlan(rules, transferred(), appointments()));
    }

    /** One rule at all counters. */
    static OfficePlan everywhere(OfficePlan plan, Policy... policies) {
        var rule = RulePlan.of(new RuleName("everywhere"), List.of(policies));
        return withRules(plan, Collections.nCopies(4, rule))
                .calling(new CallingPlan(List.of(rule), Optional.empty(), Optional.empty()));
    }

    private static OfficePlan withRules(OfficePlan plan, List<RulePlan> rules) {
        var serves = List.of(
                Set.of(DOCUMENTS, PHOTO),
                Set.of(DOCUMENTS, PHOTO, STAY_DESK),
                Set.of(PICKUP_DESK, STAY_DESK),
                Set.of(DOCUMENTS, PICKUP_DESK, STAY_DESK));
        var counters = new ArrayList<CounterPlan>();
        for (int index = 0; index < 4; index++) {
            var name = Optional.of(rules.get(index).name());
            counters.add(
                    new CounterPlan(OfficeFixture.counter(index + 1), serves.get(index), name, OptionalInt.empty()));
        }
        return new OfficePlan(
                plan.zone(),
                plan.services(),
                counters,
                plan.credit(),
                plan.confirmationTime(),
                plan.undoTime(),
                plan.kiosks());
    }

    private List<Policy> policies() {
        var policies = new ArrayList<Policy>();
        if (random.nextInt(3) == 0) {
            policies.add(new HelpOver(stages(), minutes(1, 40)));
        }
        if (random.nextInt(2) == 0) {
            policies.add(limits());
        }
        if (random.nextInt(3) == 0) {
            policies.add(new EveryNth(whom(), 2 + random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            policies.add(new StrictOrder(List.of(stages(), stages())));
        }
        return policies;
    }

    private MaximumWait limits() {
        var limits = new ArrayList<Limit>();
        if (random.nextInt(4) > 0) {
            limits.add(new Limit(new Whom.Everyone(), minutes(10, 90)));
        }
        if (limits.isEmpty() || random.nextBoolean()) {
            limits.add(new Limit(whom(), minutes(5, 60)));
        }
        return new MaximumWait(limits);
    }

    private Whom whom() {
        return switch (random.nextInt(3)) {
            case 0 -> new Whom.WithPriority();
            case 1 -> new Whom.WithAppointment();
            default -> stages();
        };
    }

    private ForStages stages() {
        var some = new ArrayList<>(STAGES);
        Collections.shuffle(some, random);
        return new ForStages(some.subList(0, 1 + random.nextInt(2)));
    }

    private Optional<Placement> transferred() {
        var places = List.of(Placement.values());
        return places.stream().skip(random.nextInt(2 * places.size())).findFirst();
    }

    private Optional<AppointmentRule> appointments() {
        return random.nextBoolean()
                ? Optional.of(new AppointmentRule(minutes(0, 30), minutes(0, 30)))
                : Optional.empty();
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(least + random.nextInt(most - least + 1));
    }
}
