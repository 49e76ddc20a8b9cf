package id.giliran.core;

import static id.giliran.core.OfficeFixture.CONFIRMATION_TIME;
import static id.giliran.core.OfficeFixture.STAY;

import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Cancelled;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Parked;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Unserved;
import id.giliran.core.ticket.Void;
import id.giliran.core.ticket.Waiting;

/** A ticket in each state of its life, as seen from counter {@link #HERE}. */
enum Situation {
    ISSUED(Issued.class),
    WAITING(Waiting.class),
    UNCONFIRMED(Waiting.class),
    CALLED(Called.class),
    SERVING(Serving.class),
    PARKED(Parked.class),
    CALLED_ELSEWHERE(Called.class),
    SERVING_ELSEWHERE(Serving.class),
    PARKED_ELSEWHERE(Parked.class),
    NO_SHOW(NoShow.class),
    SERVED(Served.class),
    CANCELLED(Cancelled.class),
    VOID(Void.class),
    UNSERVED(Unserved.class);

    static final int HERE = 4;
    static final int ELSEWHERE = 3;

    private final Class<? extends Ticket> state;

    Situation(Class<? extends Ticket> state) {
        this.state = state;
    }

    Class<? extends Ticket> state() {
        return state;
    }

    /** Lets it come to this. */
    TicketId in(Scenario office) {
        return switch (this) {
            case ISSUED -> office.asksFor(STAY);
            case WAITING -> office.waitsFor(STAY);
            case UNCONFIRMED -> unconfirmed(office);
            case CALLED -> called(office, HERE);
            case SERVING -> serving(office, HERE);
            case PARKED -> parked(office, HERE);
            case CALLED_ELSEWHERE -> called(office, ELSEWHERE);
            case SERVING_ELSEWHERE -> serving(office, ELSEWHERE);
            case PARKED_ELSEWHERE -> parked(office, ELSEWHERE);
            case NO_SHOW -> missed(office);
            case SERVED -> served(office);
            case CANCELLED -> cancelled(office);
            case VOID -> neverPrinted(office);
            case UNSERVED -> leftUnserved(office);
        };
    }

    private static TicketId unconfirmed(Scenario office) {
        var ticket = office.asksFor(STAY);
        office.passes(CONFIRMATION_TIME);
        office.when(new ExpireConfirmations());
        return ticket;
    }

    private static TicketId called(Scenario office, int number) {
        office.waitsFor(STAY);
        return office.callsNext(number);
    }

    private static TicketId serving(Scenario office, int number) {
        office.waitsFor(STAY);
        return office.callsAndServes(number);
    }

    private static TicketId parked(Scenario office, int number) {
        office.waitsFor(STAY);
        return office.callsAndParks(number);
    }

    private static TicketId missed(Scenario office) {
        office.waitsFor(STAY);
        return office.callsInVain(HERE);
    }

    private static TicketId served(Scenario office) {
        var ticket = serving(office, HERE);
        office.finishes(HERE, ticket);
        return ticket;
    }

    private static TicketId cancelled(Scenario office) {
        var ticket = office.waitsFor(STAY);
        office.when(new CancelTicket(ticket, "visitor left"));
        return ticket;
    }

    private static TicketId neverPrinted(Scenario office) {
        var ticket = office.asksFor(STAY);
        office.when(new ReportPrintFailure(ticket, "paper jam"));
        return ticket;
    }

    private static TicketId leftUnserved(Scenario office) {
        var ticket = office.waitsFor(STAY);
        office.when(new CloseDay());
        return ticket;
    }
}
