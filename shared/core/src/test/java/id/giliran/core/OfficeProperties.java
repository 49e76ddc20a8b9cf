package id.giliran.core;

import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STRICT_PLAN;
import static id.giliran.core.OfficeFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Closed;
import id.giliran.core.CounterState.Staffed;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds whatever happens in an office. */
class OfficeProperties {
    private static final OfficePlan WITHOUT_STAY =
            with(PLAN, service -> service.id().equals(STAY) ? Stream.empty() : Stream.of(service));
    static final List<OfficePlan> PLANS = List.of(PLAIN_PLAN, PLAN, WITHOUT_STAY, FAMILY_PLAN, STRICT_PLAN);

    @Provide
    Arbitrary<List<RandomAct>> days() {
        return RandomAct.days();
    }

    @Property
    void aTicketIsAtNoMoreThanOneCounterAndTheCounterKnows(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            var seen = new ArrayList<TicketId>();
            for (int number = 1; number <= 4; number++) {
                seen.addAll(heldBy(day.office(), new CounterNumber(number)));
            }
            assertThat(seen).doesNotHaveDuplicates();
            assertThat(tickets(day).filter(AtCounter.class::isInstance).map(Ticket::id))
                    .containsExactlyInAnyOrderElementsOf(seen);
        }
    }

    private static List<TicketId> heldBy(Office office, CounterNumber number) {
        return switch (office.counter(number)) {
            case Closed _ -> List.of();
            case Staffed desk -> {
                var held = new ArrayList<>(desk.parked());
                held.addAll(desk.inHand());
                assertThat(held)
                        .allSatisfy(id -> assertThat(office.ticket(id))
                                .get()
                                .isInstanceOfSatisfying(
                                        AtCounter.class,
                                        ticket -> assertThat(ticket.counter()).isEqualTo(number)));
                yield held;
            }
        };
    }

    @Property
    void nothingAcknowledgedDisappears(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            var tickets = tickets(day).toList();
            var tally = day.office().tally();
            assertThat(tickets).hasSameSizeAs(day.issuedToday()).hasSize(tally.issued());
            assertThat(day.office().openTickets()).isEqualTo((int) tickets.stream()
                    .filter(ticket -> !(ticket instanceof Ended))
                    .count());
            assertThat(day.office().openTickets() + ended(tally)).isEqualTo(tally.issued());
            assertThat(tally.servedAt().values().stream()
                            .mapToInt(count -> count)
                            .sum())
                    .isEqualTo(tally.served());
        }
    }

    private static int ended(Tally tally) {
        return tally.served() + tally.noShow() + tally.cancelled() + tally.neverPrinted() + tally.unserved();
    }

    @Property
    void noWaitingTicketIsKeptForACounterThatIsClosed(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            assertThat(tickets(day)
                            .filter(Waiting.class::isInstance)
                            .map(Waiting.class::cast)
                            .map(Waiting::only)
                            .flatMap(Optional::stream)
                            .map(day.office()::counter))
                    .doesNotHaveAnyElementsOfTypes(Closed.class);
        }
    }

    @Property
    void eventsAppliedAgainGiveTheEqualOffice(@ForAll("days") List<RandomAct> acts) {
        var day = played(acts);
        var again = new Office();
        day.journal().forEach(entry -> again.apply(entry.event(), entry.at()));
        assertThat(again).isEqualTo(day.office()).hasSameHashCodeAs(day.office());
        assertThat(again.tally()).isEqualTo(day.office().tally());
        assertThat(again.recentCalls()).isEqualTo(day.office().recentCalls());
    }

    @Property(tries = 50)
    void decidingDoesNotChangeTheOffice(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        var shadow = new Shadow();
        acts.forEach(act -> day.play(act, (_, _) -> {
            shadow.follow(day.journal());
            assertThat(day.office()).isEqualTo(shadow.office);
        }));
    }

    /** An office that knows nothing but the events. */
    private static final class Shadow {
        private final Office office = new Office();
        private int applied;

        void follow(List<RandomDay.Entry> journal) {
            journal.subList(applied, journal.size()).forEach(entry -> office.apply(entry.event(), entry.at()));
            applied = journal.size();
        }
    }

    @Property
    void theOfficeCountsAsOneWouldCountByHand(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            if (day.office().dayOpen()) {
                countByHand(day.office(), slow(day));
            }
        }
    }

    private static void countByHand(Office office, BruteForce slow) {
        var waiting = slow.waiting();
        waiting.forEach(ticket -> {
            assertThat((long) office.ahead(ticket.id())).isEqualTo(slow.ahead(ticket));
            assertThat(waiting.stream().filter(other -> other.stage().equals(ticket.stage())))
                    .hasSize(office.waiting(ticket.stage()));
        });
        office.plan()
                .services()
                .forEach(service -> assertThat(waiting.stream()
                                .filter(ticket -> ticket.stage().service().equals(service.id())))
                        .hasSize(office.waiting(service.id())));
    }

    @Property
    void theOrderOfCallingIsTheOneThatLooksAtEveryTicket(@ForAll("days") List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        for (var act : acts) {
            day.play(act, RandomDay.Witness.NONE);
            if (day.office().dayOpen()) {
                var slow = slow(day);
                day.office().plan().counters().forEach(counter -> compareOrder(day, slow, counter));
            }
        }
    }

    private static void compareOrder(RandomDay day, BruteForce slow, CounterPlan counter) {
        var order = slow.inOrder(counter).stream().map(Ticket::id).toList();
        assertThat(day.office().waitingFor(counter.number(), day.now(), Integer.MAX_VALUE))
                .extracting(score -> score.ticket())
                .isEqualTo(order);
        assertThat(day.office().waitingFor(counter.number(), day.now(), 2))
                .extracting(score -> score.ticket())
                .isEqualTo(order.stream().limit(2).toList());
        var reason = day.office().nextFor(counter.number(), day.now());
        assertThat(reason.map(chosen -> chosen.winner().ticket()))
                .isEqualTo(order.stream().findFirst());
        assertThat(reason.stream().flatMap(chosen -> chosen.rivals().stream()).map(score -> score.ticket()))
                .isEqualTo(slow.rivals(counter));
    }

    @Property
    void randomDaysHaveEveryEvent(@ForAll("days") List<RandomAct> acts) {
        played(acts)
                .journal()
                .forEach(entry -> Statistics.label("events")
                        .collect(entry.event().getClass().getSimpleName()));
        Statistics.label("events")
                .coverage(coverage -> eventNames(OfficeEvent.class)
                        .forEach(name -> coverage.check(name).count(count -> count > 0)));
    }

    private static Stream<String> eventNames(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OfficeProperties::eventNames)
                : Stream.of(family.getSimpleName());
    }

    private static BruteForce slow(RandomDay day) {
        return new BruteForce(day.office().plan(), day.issuedToday(), day.office(), day.now());
    }

    private static Stream<Ticket> tickets(RandomDay day) {
        return day.issuedToday().stream().map(day.office()::ticket).flatMap(Optional::stream);
    }

    static RandomDay played(List<RandomAct> acts) {
        var day = new RandomDay(PLANS);
        acts.forEach(act -> day.play(act, RandomDay.Witness.NONE));
        return day;
    }
}
