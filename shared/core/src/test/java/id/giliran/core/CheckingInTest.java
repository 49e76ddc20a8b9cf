package id.giliran.core;

import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_QUOTA;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.Rejection.AppointmentOtherDay;
import id.giliran.core.Rejection.AppointmentOtherService;
import id.giliran.core.Rejection.AppointmentUsed;
import id.giliran.core.Rejection.ServiceClosed;
import id.giliran.core.Rejection.UnknownAppointment;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A visitor comes with the code of an appointment. */
final class CheckingInTest {
    private static final AppointmentMark MARK = new AppointmentMark("mark");
    private static final Instant SLOT = at(MONDAY, LocalTime.of(9, 30));

    private final Scenario office = Scenario.dayOpen(FAMILY_PLAN);

    @Test
    void theNumberKnowsItsSlotAndTheAppointmentIsTaken() {
        var ticket = checksIn();

        assertThat(office.ticket(ticket).slip().appointment()).contains(SLOT);
        assertThat(office.office().holder(MARK)).contains(office.ticket(ticket));
        office.refuses(checkIn(office.nextId()), new AppointmentUsed(new TicketNumber('A', 1)));
    }

    @Test
    void aPaperThatNeverCameOutOrACancelledNumberLeavesTheAppointmentFree() {
        office.when(new ReportPrintFailure(checksIn(), "paper jam"));
        office.when(new CancelTicket(checksIn(), "wrong language"));

        assertThat(office.office().holder(MARK)).isEmpty();
        assertThat(office.number(checksIn())).isEqualTo(new TicketNumber('A', 3));
    }

    @Test
    void aCodeIsForItsServiceAndItsDayOnly() {
        var stay = with(office.nextId(), STAY, listed(PASSPORT, MARK));
        office.refuses(stay, new AppointmentOtherService(STAY, PASSPORT));
        office.refuses(with(office.nextId(), PASSPORT, new Code.Unlisted()), new UnknownAppointment());
        office.refuses(
                with(office.nextId(), PASSPORT, new Code.Listed(MONDAY.plusDays(1), PASSPORT, MARK)),
                new AppointmentOtherDay(MONDAY.plusDays(1)));
    }

    @Test
    void whoWasPromisedAPlaceIsNotRefusedForTheQuotaNorInABreak() {
        for (int number = 0; number < PICKUP_QUOTA; number++) {
            office.asksFor(PICKUP);
        }
        office.when(with(office.nextId(), PICKUP, listed(PICKUP, MARK)));
        office.itIs(at(MONDAY, LocalTime.of(12, 40)));
        office.when(with(office.nextId(), STAY, listed(STAY, new AppointmentMark("after the break"))));
        office.itIs(at(MONDAY, LocalTime.of(15, 30)));
        office.refuses(
                with(office.nextId(), STAY, listed(STAY, new AppointmentMark("too late"))),
                new ServiceClosed(STAY, Optional.of(MONDAY.plusDays(1).atTime(8, 0))));
    }

    @Test
    void theNextDayBeginsWithoutAppointments() {
        checksIn();
        office.when(new CloseDay());
        office.itIs(at(MONDAY.plusDays(1), LocalTime.of(9, 0)));
        office.when(new OpenDay(MONDAY.plusDays(1), FAMILY_PLAN));

        assertThat(office.office().holder(MARK)).isEmpty();
        office.refuses(checkIn(office.nextId()), new AppointmentOtherDay(MONDAY));
        office.when(with(office.nextId(), PASSPORT, new Code.Listed(MONDAY.plusDays(1), PASSPORT, MARK)));
    }

    @Test
    void twoNumbersForOneAppointmentCannotHaveHappened() {
        checksIn();
        var again = new TicketIssued(
                office.nextId(),
                new TicketNumber('A', 2),
                PASSPORT,
                "id",
                false,
                Optional.empty(),
                Optional.of(SLOT),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MARK));

        assertThatThrownBy(() -> office.office().apply(again, office.now())).isInstanceOf(IllegalStateException.class);
    }

    private TicketId checksIn() {
        var ticket = office.nextId();
        office.when(checkIn(ticket));
        return ticket;
    }

    private static IssueTicket checkIn(TicketId ticket) {
        return with(ticket, PASSPORT, listed(PASSPORT, MARK));
    }

    private static Code listed(ServiceId service, AppointmentMark mark) {
        return new Code.Listed(MONDAY, service, mark);
    }

    private static IssueTicket with(TicketId ticket, ServiceId service, Code code) {
        return new IssueTicket(ticket, service, "id", false, Optional.of(SLOT), 1, Optional.of(code));
    }
}
