package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.NINE;
import static id.giliran.core.OfficeFixture.PLAN;
import static id.giliran.core.OfficeFixture.counter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.giliran.core.Decision.Accepted;
import id.giliran.core.Decision.Rejected;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeEvent.OfTicket;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A business day as a test tells it: it is nine o'clock on a Monday, and what must happen is accepted. */
final class Scenario {
    private final Office office = new Office();
    private Instant now = NINE;
    private int ids;

    /** The day is open and counters 1 to 4 are staffed. */
    static Scenario everyCounterStaffed() {
        var scenario = dayOpen();
        for (int number = 1; number <= 4; number++) {
            scenario.signsIn(number);
        }
        return scenario;
    }

    static Scenario dayOpen() {
        return dayOpen(PLAN);
    }

    static Scenario dayOpen(OfficePlan plan) {
        var scenario = new Scenario();
        scenario.when(new OpenDay(MONDAY, plan));
        return scenario;
    }

    static Scenario beforeTheFirstDay() {
        return new Scenario();
    }

    Office office() {
        return office;
    }

    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    void minutesPass(int minutes) {
        passes(Duration.ofMinutes(minutes));
    }

    void itIs(Instant moment) {
        now = moment;
    }

    /** It is accepted and happens. */
    List<OfficeEvent> when(OfficeCommand command) {
        return switch (OfficeDecider.decide(office, command, now)) {
            case Accepted accepted -> {
                accepted.events().forEach(event -> office.apply(event, now));
                yield accepted.events();
            }
            case Rejected rejected -> fail("%s was refused: %s", command, rejected.rejection());
        };
    }

    /** It is refused so. */
    void refuses(OfficeCommand command, Rejection because) {
        assertThat(OfficeDecider.decide(office, command, now)).isEqualTo(new Rejected(because));
    }

    /** It is accepted as something that changes nothing. */
    void changesNothing(OfficeCommand command) {
        assertThat(OfficeDecider.decide(office, command, now)).isEqualTo(new Accepted(List.of()));
    }

    TicketId nextId() {
        return new TicketId("ticket-" + ++ids);
    }

    /** A visitor asks for a number; the paper is still to come. */
    TicketId asksFor(ServiceId service) {
        return asksFor(service, false);
    }

    TicketId asksFor(ServiceId service, boolean priority) {
        var id = nextId();
        when(new IssueTicket(id, service, "id", priority));
        return id;
    }

    /** A visitor takes a printed ticket. */
    TicketId waitsFor(ServiceId service) {
        return printed(asksFor(service));
    }

    TicketId waitsWithPriorityFor(ServiceId service) {
        return printed(asksFor(service, true));
    }

    private TicketId printed(TicketId ticket) {
        when(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN));
        return ticket;
    }

    void signsIn(int number) {
        when(new SignIn(counter(number), "operator-" + number));
    }

    /** The counter calls whom the rule chooses. */
    TicketId callsNext(int number) {
        return when(new CallNext(counter(number))).stream()
                .map(TicketCalled.class::cast)
                .map(OfTicket::ticket)
                .findFirst()
                .orElseThrow();
    }

    TicketId callsAndServes(int number) {
        var ticket = callsNext(number);
        when(new StartServing(counter(number), ticket, Optional.empty()));
        return ticket;
    }

    TicketId callsAndParks(int number) {
        var ticket = callsNext(number);
        when(new ParkTicket(counter(number), ticket, "photocopy"));
        return ticket;
    }

    TicketId callsInVain(int number) {
        var ticket = callsNext(number);
        when(new MarkNoShow(counter(number), ticket));
        return ticket;
    }

    void finishes(int number, TicketId ticket) {
        when(new FinishServing(counter(number), ticket, Outcome.COMPLETED, Optional.empty()));
    }

    Ticket ticket(TicketId id) {
        return office.ticket(id).orElseThrow();
    }

    TicketNumber number(TicketId id) {
        return ticket(id).number();
    }
}
