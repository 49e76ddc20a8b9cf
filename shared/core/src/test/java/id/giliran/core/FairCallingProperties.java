package id.giliran.core;

import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.calling.CallReason.ChosenByRule;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.Waiting;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every call that the rule decides, among all that wait at that moment. */
class FairCallingProperties {
    private interface Judge {
        void judges(RandomDay day, Waiting called, List<Waiting> all, TicketCalled event);
    }

    @Provide
    Arbitrary<List<RandomAct>> days() {
        return RandomAct.days();
    }

    @Property
    void nobodyIsPassedOverByMoreThanTheCredit(@ForAll("days") List<RandomAct> acts) {
        judgeCalls(
                acts,
                PLAIN_PLAN,
                (day, called, all, _) -> assertThat(all)
                        .allSatisfy(passedOver -> assertThat(passedOver.eligibleAt())
                                .isAfterOrEqualTo(called.eligibleAt()
                                        .minus(day.office().plan().credit()))));
    }

    @Property
    void withoutPriorityNobodyWhoCameEarlierIsPassedOver(@ForAll("days") List<RandomAct> acts) {
        judgeCalls(acts, PLAIN_PLAN, (_, called, all, _) -> {
            if (!called.slip().priority()) {
                assertThat(all)
                        .allSatisfy(other -> assertThat(other.eligibleAt()).isAfterOrEqualTo(called.eligibleAt()));
            }
        });
    }

    @Property
    void theCalledTicketHasTheHighestScoreOfAll(@ForAll("days") List<RandomAct> acts) {
        judgeCalls(acts, PLAN, (_, called, all, event) -> {
            assertThat(all).first().isEqualTo(called);
            var reason = (ChosenByRule) event.reason();
            assertThat(reason.winner().ticket()).isEqualTo(called.id());
            assertThat(reason.rivals())
                    .allSatisfy(rival -> assertThat(rival.total())
                            .isLessThanOrEqualTo(reason.winner().total()));
        });
    }

    private static void judgeCalls(List<RandomAct> acts, OfficePlan plan, Judge judge) {
        var day = new RandomDay(List.of(plan));
        acts.forEach(act -> day.play(act, (command, decision) -> {
            if (command instanceof CallNext call && decision instanceof Accepted accepted) {
                judge(day, call, (TicketCalled) accepted.events().getFirst(), judge);
            }
        }));
    }

    private static void judge(RandomDay day, CallNext call, TicketCalled event, Judge judge) {
        var plan = day.office().plan();
        Ticket called = day.office().ticket(event.ticket()).orElseThrow();
        var all = new BruteForce(plan, day.issuedToday(), day.office(), day.now())
                .inOrder(plan.counter(call.counter()).orElseThrow());
        judge.judges(day, (Waiting) called, all, event);
    }
}
