package id.giliran.hub.view;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeDecider;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.TicketId;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.KioskLine;
import id.giliran.settings.SettingsException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A real office with the delivered plan, to which a test lets things happen. */
final class ViewScene {
    static final CounterNumber FOUR = new CounterNumber(4);

    private final OfficeSettings settings;
    private final Office office = new Office();
    private final SetClock clock = new SetClock();
    private List<KioskLine> kiosks = List.of();
    private int tickets;

    ViewScene() {
        try {
            settings = OfficeSettings.read(HubTrial.OFFICE);
        } catch (SettingsException e) {
            throw new AssertionError(e);
        }
    }

    ViewScene open() {
        must(new OpenDay(SetClock.MONDAY, settings.plan()));
        return this;
    }

    void kiosksAre(KioskLine... newKiosks) {
        kiosks = List.of(newKiosks);
    }

    Office office() {
        return office;
    }

    Instant now() {
        return clock.now();
    }

    void later(Duration time) {
        clock.advance(time);
    }

    Decision decide(OfficeCommand command) {
        return OfficeDecider.decide(office, command, now());
    }

    void must(OfficeCommand command) {
        switch (decide(command)) {
            case Decision.Accepted(var events) -> events.forEach(event -> office.apply(event, now()));
            case Decision.Rejected(var rejection) -> throw new AssertionError(command + ": " + rejection);
        }
    }

    TicketId issue(String service, boolean priority) {
        TicketId ticket = new TicketId("t" + ++tickets);
        must(new IssueTicket(ticket, new ServiceId(service), "id", priority));
        return ticket;
    }

    TicketId waiting(String service) {
        return waiting(service, false);
    }

    TicketId waiting(String service, boolean priority) {
        TicketId ticket = issue(service, priority);
        must(new ConfirmPrinted(ticket, Confirmation.STATUS_CLEAN));
        return ticket;
    }

    void signIn(int counter) {
        must(new SignIn(new CounterNumber(counter), "Rina"));
    }

    void callNext(int counter) {
        must(new CallNext(new CounterNumber(counter)));
    }

    CounterView counter(int counter) {
        return (CounterView) view(new ViewKind.Counter(new CounterNumber(counter)));
    }

    Object view(ViewKind kind) {
        return new Views(settings.texts(), settings.plan(), List::of)
                .view(kind, new Moment(office, now(), Map.of("sick", 2), kiosks))
                .orElseThrow();
    }
}
