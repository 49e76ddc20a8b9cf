package id.giliran.rehearsal.script;

import id.giliran.core.OfficeCommand;
import id.giliran.core.Rejection;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
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
        Optional<Rejection> rejection = floor.ask(request(arrival));
        if (rejection.isPresent()) {
            refused.put(arrival.ticket(), rejection.get());
            expected.remove(arrival.ticket());
            return;
        }
        Agenda agenda = floor.agenda();
        switch (arrival.paper()) {
            case Paper.Printed paper ->
                agenda.plan(
                        arrival.at().plus(paper.after()),
                        Turn.VISITOR,
                        () -> floor.must(new OfficeCommand.ConfirmPrinted(arrival.ticket(), paper.confirmation())));
            case Paper.Failed paper ->
                agenda.plan(
                        arrival.at().plus(paper.after()),
                        Turn.VISITOR,
                        () -> floor.must(new OfficeCommand.ReportPrintFailure(arrival.ticket(), paper.reason())));
            case Paper.Unconfirmed _ ->
                agenda.plan(
                        arrival.at().plus(floor.office().plan().confirmationTime()),
                        Turn.VISITOR,
                        () -> floor.must(new OfficeCommand.ExpireConfirmations()));
            case Paper.GivenOffline _ -> {
                // It was printed before the hub heard of it.
            }
        }
        arrival.leavesAt().ifPresent(at -> agenda.plan(at, Turn.VISITOR, () -> leave(arrival.ticket())));
    }

    private static OfficeCommand request(Arrival arrival) {
        return arrival.paper() instanceof Paper.GivenOffline paper
                ? new OfficeCommand.RecordOfflineTicket(
                        paper.kiosk(),
                        arrival.ticket(),
                        paper.number(),
                        arrival.service(),
                        arrival.language(),
                        arrival.priority(),
                        paper.issuedAt(),
                        paper.confirmation(),
                        Optional.empty())
                : new OfficeCommand.IssueTicket(
                        arrival.ticket(), arrival.service(), arrival.language(), arrival.priority());
    }

    private void leave(TicketId ticket) {
        if (floor.office().ticket(ticket).orElseThrow() instanceof Waiting) {
            floor.must(new OfficeCommand.CancelTicket(ticket, GAVE_UP));
        }
    }

    /** The stages that awaited visitors still need, as far as can be known. */
    Set<StageRef> needed() {
        Set<StageRef> stages = new HashSet<>();
        expected.values()
                .removeIf(arrival -> floor.office()
                        .ticket(arrival.ticket())
                        .filter(Ended.class::isInstance)
                        .isPresent());
        expected.values()
                .forEach(arrival -> follow(
                        floor.office()
                                .ticket(arrival.ticket())
                                .flatMap(Visitors::stage)
                                .or(() -> first(arrival.service())),
                        stages));
        return stages;
    }

    private Optional<StageRef> first(ServiceId service) {
        return floor.office().plan().service(service).map(known -> known.firstStage());
    }

    private static Optional<StageRef> stage(Ticket ticket) {
        return switch (ticket) {
            case Waiting waiting -> Optional.of(waiting.stage());
            case AtCounter held -> Optional.of(held.waiting().stage());
            case Issued _, Ended _ -> Optional.empty();
        };
    }

    private void follow(Optional<StageRef> from, Set<StageRef> stages) {
        for (Optional<StageRef> stage = from;
                stage.isPresent() && stages.add(stage.get());
                stage = floor.office().plan().stageAfter(stage.get())) {
            // Adding is all there is to do.
        }
    }
}
