package id.giliran.rehearsal.script;

import id.giliran.core.Code;
import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those who come, take their paper, and sometimes leave. */
final class Visitors {
    private static final String GAVE_UP = "left";

    private final Floor floor;
    private final Map<TicketId, Arrival> expected = new LinkedHashMap<>();
    private final Map<TicketId, Rejection> refused = new LinkedHashMap<>();

    Visitors(Floor floor, Script script) {
        this.floor = floor;
        for (Arrival arrival : script.arrivals()) {
            if (arrival.awaited()) {
                expected.put(arrival.ticket(), arrival);
            }
            floor.agenda().plan(arrival.at(), Turn.VISITOR, () -> arrive(arrival));
        }
    }

    /** Those who got no number, and why. */
    Map<TicketId, Rejection> refused() {
        return refused;
    }

    private void arrive(Arrival arrival) {
        Optional<Rejection> rejection = arrival.paper() instanceof Paper.GivenOffline paper
                ? takeOver(arrival, paper)
                : floor.ask(request(arrival));
        if (rejection.isPresent()) {
            refused.put(arrival.ticket(), rejection.get());
            expected.remove(arrival.ticket());
            return;
        }
        await(arrival);
        arrival.leavesAt().ifPresent(at -> floor.agenda().plan(at, Turn.VISITOR, () -> leave(arrival.ticket())));
    }

    /** Who has a slot was promised a place. */
    private OfficeCommand request(Arrival arrival) {
        Optional<Code> code = floor.office()
                .day()
                .filter(_ -> arrival.appointment().isPresent())
                .map(day -> new Code.Listed(
                        day,
                        arrival.service(),
                        new AppointmentMark(arrival.ticket().value())));
        return new OfficeCommand.IssueTicket(
                arrival.ticket(),
                arrival.service(),
                arrival.language(),
                arrival.priority(),
                arrival.appointment(),
                1,
                code);
    }

    /** Under another plan the kiosk may have other numbers; the paper is out all the same. */
    private Optional<Rejection> takeOver(Arrival arrival, Paper.GivenOffline paper) {
        Optional<Rejection> rejection = floor.ask(new OfficeCommand.RecordOfflineTicket(
                paper.kiosk(),
                arrival.ticket(),
                paper.number(),
                arrival.service(),
                arrival.language(),
                arrival.priority(),
                paper.issuedAt(),
                paper.confirmation(),
                Optional.empty()));
        if (rejection.isPresent()) {
            rejection = floor.ask(request(arrival));
            if (rejection.isEmpty()) {
                floor.must(new OfficeCommand.ConfirmPrinted(arrival.ticket(), paper.confirmation()));
            }
        }
        return rejection;
    }

    private void await(Arrival arrival) {
        TicketId ticket = arrival.ticket();
        switch (arrival.paper()) {
            case Paper.Printed paper ->
                later(paper.after(), new OfficeCommand.ConfirmPrinted(ticket, paper.confirmation()));
            case Paper.Failed paper ->
                later(paper.after(), new OfficeCommand.ReportPrintFailure(ticket, paper.reason()));
            case Paper.Unconfirmed _ ->
                later(floor.office().plan().confirmationTime(), new OfficeCommand.ExpireConfirmations());
            case Paper.GivenOffline _ -> {
                // It was printed before the hub heard of it.
            }
        }
    }

    /** The office may say no: who has been called meanwhile has no paper that could fail. */
    private void later(Duration after, OfficeCommand command) {
        floor.agenda().plan(floor.now().plus(after), Turn.VISITOR, () -> floor.ask(command));
    }

    private void leave(TicketId ticket) {
        if (floor.office().ticket(ticket).orElseThrow() instanceof Waiting) {
            floor.must(new OfficeCommand.CancelTicket(ticket, GAVE_UP));
        }
    }

    /** The stages that awaited visitors still need, as far as can be known. Who did not come may come after all. */
    Set<StageRef> needed() {
        Set<StageRef> stages = new HashSet<>();
        expected.keySet()
                .removeIf(ticket -> floor.office()
                        .ticket(ticket)
                        .filter(known -> known instanceof Ended && !(known instanceof NoShow))
                        .isPresent());
        for (Arrival arrival : expected.values()) {
            Optional<Ticket> ticket = floor.office().ticket(arrival.ticket());
            if (ticket.filter(NoShow.class::isInstance).isEmpty()) {
                follow(ticket.flatMap(Visitors::stage).or(() -> first(arrival.service())), stages);
            }
        }
        return stages;
    }

    private Optional<StageRef> first(ServiceId service) {
        return floor.office().plan().service(service).map(Service::firstStage);
    }

    private static Optional<StageRef> stage(Ticket ticket) {
        return switch (ticket) {
            case Waiting waiting -> Optional.of(waiting.stage());
            case AtCounter held -> Optional.of(held.waiting().stage());
            case Issued _, Ended _ -> Optional.empty();
        };
    }

    private void follow(Optional<StageRef> from, Set<StageRef> stages) {
        Optional<StageRef> stage = from;
        while (stage.isPresent() && stages.add(stage.get())) {
            stage = floor.office().plan().stageAfter(stage.get());
        }
    }
}
