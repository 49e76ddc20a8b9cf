package id.giliran.core;

import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Issued;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.core.ticket.Waiting;
import java.util.Optional;
import java.util.stream.Stream;

/** What today's tickets and counters need of a plan, so that no ticket is left where nobody can call it. */
record PlanNeeds(Office office) {

    /** The first thing that this plan lacks, in words. */
    Optional<String> missingFrom(OfficePlan plan) {
        return Stream.of(
                        missingNumbers(plan),
                        missingLetters(plan),
                        missingCounters(plan),
                        office.state().tickets.inOrderOfIssue().flatMap(ticket -> missing(ticket, plan)))
                .flatMap(found -> found)
                .findFirst();
    }

    /** Kiosks may have given numbers of their shares that the hub has not heard of. */
    private Stream<String> missingNumbers(OfficePlan plan) {
        var split = office.plan().kiosks().stream()
                .filter(_ -> !plan.leavesSharesOf(office.plan()))
                .map(kiosks -> "offline numbers " + kiosks.offline() + ", shared by kiosks 1 to " + kiosks.count());
        var given = plan.offlineNumbers().stream()
                .filter(_ -> office.plan().kiosks().isEmpty())
                .filter(offline -> office.state().highestOrdinary() >= offline.first())
                .map(offline -> "ordinary numbers from " + offline.first() + " on");
        return Stream.concat(split, given);
    }

    private Stream<String> missingLetters(OfficePlan plan) {
        return office.state().leases.services().entrySet().stream()
                .filter(held -> plan.service(held.getValue()).stream().noneMatch(one -> one.letter() == held.getKey()))
                .map(held -> "service " + held.getValue() + " with letter " + held.getKey());
    }

    private Stream<String> missingCounters(OfficePlan plan) {
        return office.state().counters.staffed().keySet().stream()
                .filter(number -> plan.counter(number).isEmpty())
                .map(number -> "counter " + number);
    }

    private static Stream<String> missing(Ticket ticket, OfficePlan plan) {
        return switch (ticket) {
            case Issued _ -> missingService(ticket, plan);
            case Waiting waiting -> missing(ticket, waiting.stage(), plan);
            case AtCounter held -> missing(ticket, held.waiting().stage(), plan);
            // It may come back among the waiting.
            case NoShow noShow -> missing(ticket, noShow.waiting().stage(), plan);
            case Ended _ -> Stream.empty();
        };
    }

    private static Stream<String> missing(Ticket ticket, StageRef stage, OfficePlan plan) {
        var missingStage = plan.has(stage) ? Stream.<String>empty() : Stream.of("stage " + stage);
        return Stream.concat(missingService(ticket, plan), missingStage);
    }

    private static Stream<String> missingService(Ticket ticket, OfficePlan plan) {
        var id = ticket.slip().service();
        return plan.service(id)
                .map(service -> otherLetter(service, ticket.number()))
                .orElseGet(() -> Stream.of("service " + id));
    }

    private static Stream<String> otherLetter(Service service, TicketNumber number) {
        return service.letter() == number.letter()
                ? Stream.empty()
                : Stream.of("letter " + number.letter() + " of service " + service.id());
    }
}
