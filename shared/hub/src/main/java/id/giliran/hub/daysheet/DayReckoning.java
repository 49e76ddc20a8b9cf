package id.giliran.hub.daysheet;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.OfficeEvent.DayClosed;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.PlanChanged;
import id.giliran.core.OfficeEvent.ServingStarted;
import id.giliran.core.OfficeEvent.StageFinished;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketParked;
import id.giliran.core.OfficeEvent.TicketResumed;
import id.giliran.core.OfficeEvent.TicketReturnedToQueue;
import id.giliran.core.OfficeEvent.TicketServed;
import id.giliran.core.OfficeEvent.TicketTakenIn;
import id.giliran.core.OfficeEvent.TicketTransferred;
import id.giliran.core.UndoableAct;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.Served;
import id.giliran.core.ticket.Slip;
import id.giliran.core.ticket.Ticket;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Void;
import id.giliran.hub.journal.StoredDay;
import id.giliran.hub.journal.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out a day's figures from its events, by applying them again. */
final class DayReckoning {
    private static final int BUCKET_MINUTES = 30;

    private final Office office = new Office();
    private final MissingDocuments missing = new MissingDocuments();
    private final Map<TicketId, Visit> visits = new LinkedHashMap<>();
    private final Map<CounterNumber, Integer> finished = new TreeMap<>(Comparator.comparingInt(CounterNumber::value));
    private final Map<ServiceId, Integer> order = new LinkedHashMap<>();
    private Optional<OfficePlan> plan = Optional.empty();
    private Optional<Instant> openedAt = Optional.empty();
    private Optional<Instant> closedAt = Optional.empty();
    private int offline;
    private int takenIn;
    private int priority;

    private DayReckoning() {}

    static DayFigures of(StoredDay day) {
        DayReckoning reckoning = new DayReckoning();
        day.events().forEach(reckoning::follow);
        return reckoning.figures(day);
    }

    private void follow(StoredEvent stored) {
        missing.follow(office, stored.event());
        office.apply(stored.event(), stored.hubTime());
        Instant at = stored.hubTime();
        switch (stored.event()) {
            case DayOpened opened -> {
                openedAt = Optional.of(at);
                run(opened.plan());
            }
            case PlanChanged changed -> run(changed.plan());
            case DayClosed _ -> closedAt = Optional.of(at);
            case TicketIssued issued -> issue(issued);
            case TicketTakenIn _ -> takenIn++;
            case OfficeEvent.OfTicket event -> follow(event, at);
            default -> {
                // Nothing of it stands on the sheet.
            }
        }
    }

    private void run(OfficePlan newPlan) {
        plan = Optional.of(newPlan);
        newPlan.services().forEach(service -> order.putIfAbsent(service.id(), order.size()));
        newPlan.counters().stream().map(CounterPlan::number).forEach(number -> finished.putIfAbsent(number, 0));
    }

    private void issue(TicketIssued issued) {
        Slip slip = office.ticket(issued.ticket()).orElseThrow().slip();
        visits.put(issued.ticket(), new Visit(issued.service(), slip.issuedAt()));
        offline += issued.offline().isPresent() ? 1 : 0;
        priority += issued.priority() ? 1 : 0;
    }

    private void follow(OfficeEvent.OfTicket event, Instant at) {
        Visit visit = visits.get(event.ticket());
        if (visit == null) {
            return;
        }
        switch (event) {
            case TicketCalled _ -> visit.call(at);
            case ServingStarted started -> visit.start(started.at().orElse(at));
            case TicketResumed _ -> visit.start(at);
            case TicketParked _, TicketTransferred _, TicketReturnedToQueue _ -> visit.stop(at);
            case StageFinished done -> visit.stop(done.at().orElse(at));
            case TicketServed done -> visit.stop(done.at().orElse(at));
            case ActUndone undone when undone.act() == UndoableAct.FINISH -> visit.goOn();
            default -> {
                // Changes no time.
            }
        }
    }

    private DayFigures figures(StoredDay day) {
        ZoneId zone = plan.orElseThrow().zone();
        List<DayFigures.OfService> services = order.keySet().stream()
                .map(service -> of(
                        service,
                        visits.entrySet().stream()
                                .filter(visit -> visit.getValue().service().equals(service))
                                .toList()))
                .toList();
        finished.replaceAll((counter, _) -> office.finishedAt(counter));
        return new DayFigures(
                day.day(),
                LocalDateTime.ofInstant(openedAt.orElseThrow(), zone),
                closedAt.map(at -> LocalDateTime.ofInstant(at, zone)),
                office.tally(),
                offline,
                takenIn,
                priority,
                day.priorityCounts(),
                busiest(zone),
                services,
                together(services),
                finished,
                day.seal(),
                missing.counts(),
                office.missingAtKiosks(),
                office.overrides(),
                office.estimates());
    }

    private DayFigures.OfService of(ServiceId service, Collection<Map.Entry<TicketId, Visit>> some) {
        int servedTickets = 0;
        int left = 0;
        for (Map.Entry<TicketId, Visit> visit : some) {
            Ticket ticket = office.ticket(visit.getKey()).orElseThrow();
            servedTickets += ticket instanceof Served ? 1 : 0;
            left += ticket instanceof Ended && !(ticket instanceof Served) && !(ticket instanceof Void) ? 1 : 0;
        }
        return new DayFigures.OfService(
                service,
                some.size(),
                servedTickets,
                left,
                durations(some, Visit::waited),
                durations(
                        some.stream()
                                .filter(visit -> office.ticket(visit.getKey()).orElseThrow() instanceof Served)
                                .toList(),
                        visit -> Optional.of(visit.served())));
    }

    private static Durations durations(
            Collection<Map.Entry<TicketId, Visit>> some, Function<Visit, Optional<Duration>> which) {
        return new Durations(some.stream()
                .map(Map.Entry::getValue)
                .map(which)
                .flatMap(Optional::stream)
                .toList());
    }

    private static DayFigures.OfService together(List<DayFigures.OfService> services) {
        return services.stream()
                .reduce(
                        new DayFigures.OfService(new ServiceId("all"), 0, 0, 0, Durations.none(), Durations.none()),
                        (one, other) -> new DayFigures.OfService(
                                one.service(),
                                one.given() + other.given(),
                                one.servedTickets() + other.servedTickets(),
                                one.left() + other.left(),
                                one.waited().and(other.waited()),
                                one.served().and(other.served())));
    }

    private Optional<LocalDateTime> busiest(ZoneId zone) {
        Map<LocalDateTime, Long> given = visits.values().stream()
                .map(visit -> LocalDateTime.ofInstant(visit.issuedAt(), zone))
                .collect(Collectors.groupingBy(DayReckoning::halfHour, TreeMap::new, Collectors.counting()));
        return given.entrySet().stream()
                .max(Map.Entry.<LocalDateTime, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static LocalDateTime halfHour(LocalDateTime time) {
        return time.withMinute(time.getMinute() / BUCKET_MINUTES * BUCKET_MINUTES)
                .withSecond(0)
                .withNano(0);
    }
}
