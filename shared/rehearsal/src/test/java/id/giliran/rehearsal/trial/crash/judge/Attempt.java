package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeCommand;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;

/** What somebody asks, as the office hears it and as it is sent over the network. */
record Attempt(OfficeCommand command, String path, Object request) {
    static Attempt of(CounterNumber counter, CounterAct act, OfficeCommand command, Object request) {
        return new Attempt(command, ApiPaths.counter(counter.value(), act), request);
    }

    static Attempt of(CounterNumber counter, CounterAct act, OfficeCommand command) {
        return of(counter, act, command, ActSender.NOTHING);
    }

    static Attempt of(TicketId ticket, String act, OfficeCommand command, Object request) {
        return new Attempt(command, ApiPaths.ticket(ticket.value(), act), request);
    }

    static Attempt offline(KioskNumber kiosk, OfficeCommand command, Object request) {
        return new Attempt(command, ApiPaths.kioskTickets(kiosk.value()), request);
    }

    String body() {
        return Json.write(request);
    }

    Asked asked() {
        return Asked.of(path, body());
    }
}
