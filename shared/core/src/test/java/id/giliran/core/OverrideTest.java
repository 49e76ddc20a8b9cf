package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_QUOTA;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeEvent.NumberGivenByOverride;
import id.giliran.core.Rejection.OverrideEndless;
import id.giliran.core.Rejection.OverrideOver;
import id.giliran.core.Rejection.QuotaUsedUp;
import id.giliran.core.Rejection.ReasonMissing;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.UnknownOverride;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.ServiceId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** People who answer for more numbers than the plan gives. */
class OverrideTest {
    @Test
    void anOverrideGivesAsManyMoreAsWereSaidAndCountsOnlyThose() {
        var day = Scenario.dayOpen();
        day.when(override(Optional.of(PICKUP), Optional.empty(), OptionalInt.of(2)));
        for (int given = 0; given < PICKUP_QUOTA; given++) {
            assertThat(day.when(asked(day, PICKUP))).hasSize(1);
        }
        for (int more = 0; more < 2; more++) {
            var ticket = day.nextId();
            assertThat(day.when(new IssueTicket(ticket, PICKUP, "id", false)))
                    .last()
                    .isEqualTo(new NumberGivenByOverride(1, ticket));
        }
        day.refuses(asked(day, PICKUP), new QuotaUsedUp(PICKUP, PICKUP_QUOTA));
        assertThat(day.office().overrides().getFirst().given()).isEqualTo(2);
    }

    @Test
    void anOverrideOpensAClosedServiceForAWhileAndNoOther() {
        var day = Scenario.dayOpen();
        day.itIs(at(MONDAY, LocalTime.of(15, 30)));
        day.when(override(Optional.of(STAY), Optional.of(Duration.ofMinutes(20)), OptionalInt.empty()));
        day.asksFor(STAY);
        day.refuses(
                asked(day, PASSPORT),
                new ServiceClosed(PASSPORT, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
        day.minutesPass(20);
        day.refuses(
                asked(day, STAY),
                new ServiceClosed(STAY, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
    }

    @Test
    void anOverrideCanBeEndedOnce() {
        var day = Scenario.dayOpen();
        day.itIs(at(MONDAY, LocalTime.of(12, 30)));
        day.when(override(Optional.empty(), Optional.of(Duration.ofHours(1)), OptionalInt.empty()));
        day.asksFor(STAY);
        day.when(new EndOverride(1, "head"));

        day.refuses(asked(day, STAY), new ServiceClosed(STAY, Optional.of(MONDAY.atTime(13, 0))));
        day.refuses(new EndOverride(1, "head"), new OverrideOver(1));
        day.refuses(new EndOverride(2, "head"), new UnknownOverride(2));
    }

    @Test
    void anOverrideNeedsAnEndAReasonAndSomebodyWhoAnswersForIt() {
        var day = Scenario.dayOpen();
        var visa = new ServiceId("visa");
        var one = OptionalInt.of(1);
        day.refuses(override(Optional.empty(), Optional.empty(), OptionalInt.empty()), new OverrideEndless());
        day.refuses(override(Optional.of(visa), Optional.empty(), one), new UnknownService(visa));
        day.refuses(new BeginOverride(Optional.empty(), Optional.empty(), one, "head", " "), new ReasonMissing());
        day.refuses(new BeginOverride(Optional.empty(), Optional.empty(), one, "", "far"), new ReasonMissing());
    }

    static BeginOverride override(Optional<ServiceId> service, Optional<Duration> time, OptionalInt most) {
        return new BeginOverride(service, time, most, "head", "they came from far");
    }

    static IssueTicket asked(Scenario day, ServiceId service) {
        return new IssueTicket(day.nextId(), service, "id", false);
    }
}
