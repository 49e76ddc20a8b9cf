package id.giliran.hub.daysheet;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.UndoableAct;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.AtCounter;
import id.giliran.core.ticket.TicketId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What visitors did not have with them, by the service that they were at when the visit ended for it. */
final class MissingDocuments {
    private final Map<TicketId, List<Requirement>> byTicket = new LinkedHashMap<>();

    /** One line of a service's requirements, counted from 1. */
    record Requirement(ServiceId service, int place) {}

    /** How often it was not there. */
    record Count(Requirement requirement, int visits) {}

    /** @param office as it is before the event happens */
    void follow(Office office, OfficeEvent event) {
        switch (event) {
            case TicketServed served
            when served.missing().isPresent() ->
                byTicket.put(
                        served.ticket(),
                        requirements(office, served, served.missing().get()));
            case ActUndone undone when undone.act() == UndoableAct.FINISH -> byTicket.remove(undone.ticket());
            default -> {
                // Says nothing of documents.
            }
        }
    }

    private static List<Requirement> requirements(Office office, TicketServed served, List<Integer> places) {
        return office.ticket(served.ticket()).stream()
                .filter(AtCounter.class::isInstance)
                .map(ticket -> ((AtCounter) ticket).waiting().stage().service())
                .flatMap(service -> places.stream().map(place -> new Requirement(service, place)))
                .toList();
    }

    /** The most missed first. */
    List<Count> counts() {
        return byTicket.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(one -> one, Collectors.summingInt(_ -> 1)))
                .entrySet()
                .stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Count::visits)
                        .reversed()
                        .thenComparing(count -> count.requirement().service().value())
                        .thenComparingInt(count -> count.requirement().place()))
                .toList();
    }
}
