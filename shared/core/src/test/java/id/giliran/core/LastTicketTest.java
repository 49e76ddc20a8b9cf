package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Rejection.TooLate;
import id.giliran.core.plan.IssuePlan;
import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.OfficePlan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Nobody is given a number in the afternoon who would not be served before closing. */
class LastTicketTest {
    @Test
    void whoeverWouldNotBeServedBeforeClosingIsRefusedByTodaysServingTimes() {
        var day = atWork(new LastTicket(true, Duration.ofMinutes(30), Duration.ofMinutes(5)));
        while (late(day).isEmpty()) {
            day.waitsFor(STAY);
        }
        assertThat(day.office().waiting(STAY))
                .as("ten minutes each until five to four")
                .isBetween(7, 9);
        var closes = MONDAY.atTime(16, 0);
        assertThat(late(day)).contains(closes);
        day.refuses(
                OverrideTest.asked(day, STAY),
                new TooLate(STAY, closes, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
        day.when(OverrideTest.override(Optional.empty(), Optional.empty(), OptionalInt.of(1)));
        day.asksFor(STAY);
    }

    @Test
    void whereTheOfficeOnlyWarnsANumberIsGivenAllTheSame() {
        var day = atWork(new LastTicket(false, Duration.ofMinutes(30), Duration.ofMinutes(5)));
        for (int visitor = 0; visitor < 40; visitor++) {
            day.waitsFor(STAY);
        }
        assertThat(late(day)).isPresent();
        day.asksFor(STAY);
    }

    @Test
    void whileTooLittleIsKnownNobodyIsTooLate() {
        var day = Scenario.dayOpen(lastTicket(new LastTicket(true, Duration.ZERO, Duration.ofHours(1))));
        for (int visitor = 0; visitor < 40; visitor++) {
            day.waitsFor(STAY);
        }
        assertThat(late(day)).isEmpty();
        day.asksFor(STAY);
    }

    /** Half past two; seven visitors were served ten minutes each at the only counter. */
    private static Scenario atWork(LastTicket rule) {
        var day = Scenario.dayOpen(lastTicket(rule));
        day.itIs(at(MONDAY, LocalTime.of(13, 0)));
        day.signsIn(4);
        for (int visitor = 0; visitor < 7; visitor++) {
            day.waitsFor(STAY);
            var ticket = day.callsAndServes(4);
            day.minutesPass(10);
            day.finishes(4, ticket);
        }
        day.itIs(at(MONDAY, LocalTime.of(14, 30)));
        return day;
    }

    private static Optional<LocalDateTime> late(Scenario day) {
        var service = day.office().plan().service(STAY).orElseThrow();
        return new IssueRules(day.office(), service, day.now()).servedTooLate(false);
    }

    private static OfficePlan lastTicket(LastTicket rule) {
        return new OfficePlan(
                PLAN.zone(),
                PLAN.services(),
                PLAN.counters(),
                PLAN.credit(),
                PLAN.confirmationTime(),
                PLAN.undoTime(),
                PLAN.kiosks(),
                PLAN.calling(),
                Optional.of(new IssuePlan(Optional.empty(), Optional.of(rule))),
                PLAN.noShow());
    }
}
