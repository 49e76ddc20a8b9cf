package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.counter;
import static id.giliran.core.OfficeFixture.with;
import static id.giliran.core.OfficeFixture.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.Rejection.DayNotOpen;
import id.giliran.core.Rejection.PlanInUse;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangingPlanTest {
    private static final OfficePlan WITHOUT_STAY =
            with(PLAN, service -> service.id().equals(STAY) ? Stream.empty() : Stream.of(service));

    private final Scenario office = Scenario.everyCounterStaffed();

    @Test
    void whatNobodyNeedsCanBeTakenOutOfThePlan() {
        assertThat(office.when(new ChangePlan(WITHOUT_STAY))).containsExactly(new PlanChanged(WITHOUT_STAY));
        assertThat(office.office().plan()).isEqualTo(WITHOUT_STAY);
    }

    @Test
    void theSamePlanChangesNothing() {
        office.changesNothing(new ChangePlan(PLAN));
    }

    @Test
    void withoutADayThereIsNoPlanToChange() {
        Scenario.beforeTheFirstDay().refuses(new ChangePlan(PLAN), new DayNotOpen());
    }

    @Test
    void aServiceWithAnUnprintedTicketStays() {
        office.asksFor(STAY);
        office.refuses(new ChangePlan(WITHOUT_STAY), new PlanInUse("service stay"));
    }

    @Test
    void aServiceWithANoShowStaysBecauseTheVisitorMayComeBack() {
        office.waitsFor(STAY);
        office.callsInVain(4);
        office.refuses(new ChangePlan(WITHOUT_STAY), new PlanInUse("service stay"));
    }

    @Test
    void aServiceWhoseTicketsHaveEndedMayGo() {
        var ticket = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.finishes(4, ticket);
        office.when(new ChangePlan(WITHOUT_STAY));
        assertThat(office.office().ticket(ticket)).isPresent();
    }

    @Test
    void aStageThatATicketIsAtStays() {
        var ticket = office.waitsFor(PASSPORT);
        office.callsAndServes(1);
        office.finishes(1, ticket);
        office.refuses(new ChangePlan(withoutStage(PHOTO)), new PlanInUse("stage passport/photo"));
        office.callsAndServes(2);
        office.refuses(new ChangePlan(withoutStage(PHOTO)), new PlanInUse("stage passport/photo"));
        office.when(new ChangePlan(withoutStage(DOCUMENTS)));
    }

    @Test
    void theServiceOnThePaperStaysEvenAfterATransfer() {
        var ticket = office.waitsFor(STAY);
        office.callsAndServes(4);
        office.when(new TransferTicket(counter(4), ticket, new ToStage(DOCUMENTS), Placement.LAST));
        office.refuses(new ChangePlan(WITHOUT_STAY), new PlanInUse("service stay"));
    }

    @Test
    void aLetterInUseStays() {
        office.waitsFor(STAY);
        var otherLetter =
                with(PLAN, service -> Stream.of(service.id().equals(STAY) ? lettered(service, 'Q') : service));
        office.refuses(new ChangePlan(otherLetter), new PlanInUse("letter B of service stay"));
    }

    @Test
    void anOpenCounterStays() {
        office.refuses(new ChangePlan(without(PLAN, counter(3))), new PlanInUse("counter 3"));
        office.when(new SignOut(counter(3)));
        office.when(new ChangePlan(without(PLAN, counter(3))));
    }

    @Test
    void numbersGoOnUnderTheNewPlan() {
        office.asksFor(PASSPORT);
        var more = new ServiceId("more");
        office.when(new ChangePlan(with(
                PLAN,
                service -> service.id().equals(STAY)
                        ? Stream.of(service, lettered(renamed(service, more), 'D'))
                        : Stream.of(service))));

        assertThat(office.number(office.asksFor(PASSPORT))).hasToString("A002");
        assertThat(office.number(office.asksFor(more))).hasToString("D001");
    }

    private static OfficePlan withoutStage(StageRef stage) {
        return with(
                PLAN, service -> Stream.of(service.id().equals(stage.service()) ? trimmed(service, stage) : service));
    }

    private static Service trimmed(Service service, StageRef stage) {
        var stages = service.stages().stream()
                .filter(one -> !one.id().equals(stage.stage()))
                .toList();
        return new Service(
                service.id(), service.letter(), stages, service.hours(), service.weightPercent(), service.quota());
    }

    private static Service lettered(Service service, char letter) {
        return new Service(
                service.id(), letter, service.stages(), service.hours(), service.weightPercent(), service.quota());
    }

    private static Service renamed(Service service, ServiceId id) {
        return new Service(
                id, service.letter(), service.stages(), service.hours(), service.weightPercent(), service.quota());
    }
}
