package id.giliran.core;

import static id.giliran.core.OfficeFixture.MONDAY;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.at;
import static id.giliran.core.OfficeFixture.counter;

import id.giliran.core.CounterState.Open;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToService;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.OpenDay;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.OfficeEvent.ActUndone;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.Called;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Ended;
import id.giliran.core.ticket.NoShow;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.Serving;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Visitors come by chance, more than the counters can serve on some days, and operators do all that operators do. */
final class FairDay {
    private static final int STEPS = 500;
    private static final List<Placement> PLACEMENTS = List.of(Placement.values());
    private static final List<ServiceId> SERVICES = List.of(PASSPORT, PASSPORT, STAY, PICKUP);

    private final Office office = new Office();
    private final List<TicketId> given = new ArrayList<>();
    private final List<TicketId> open = new ArrayList<>();
    private final Random random;
    private final FairJudge judge;
    private final double arrivals;
    private Instant now = at(MONDAY, LocalTime.of(8, 0));

    private FairDay(OfficePlan plan, Random random, FairJudge judge) {
        this.random = random;
        this.judge = judge;
        this.arrivals = 0.1 + random.nextDouble() * 0.4;
        ask(new OpenDay(MONDAY, plan));
        for (int number = 1; number <= 4; number++) {
            ask(new SignIn(counter(number), "operator"));
        }
    }

    /** Lets a day pass before the judge, who throws when a call breaks a promise. */
    static void pass(OfficePlan plan, Random random, FairJudge judge) {
        new FairDay(plan, random, judge).pass();
    }

    private void pass() {
        for (int step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(90));
            if (random.nextDouble() < arrivals) {
                arrive();
            }
            work(counter(1 + random.nextInt(4)));
        }
    }

    private void arrive() {
        var id = new TicketId("ticket-" + given.size());
        var service = SERVICES.get(random.nextInt(SERVICES.size()));
        var slot = random.nextInt(4) == 0
                ? Optional.of(now.plus(Duration.ofMinutes(random.nextInt(90) - 45L)))
                : Optional.<Instant>empty();
        if (ask(new IssueTicket(id, service, "id", random.nextInt(4) == 0, slot, 1))) {
            ask(new ConfirmPrinted(id, Confirmation.SENT));
            given.add(id);
            open.add(id);
        }
    }

    private void work(CounterNumber counter) {
        switch (office.counter(counter)) {
            case Open desk
            when desk.current().isPresent() -> serve(counter, desk.current().get());
            case Open _ -> free(counter);
            default -> ask(new SignIn(counter, "operator"));
        }
    }

    private void serve(CounterNumber counter, TicketId id) {
        var undone = random.nextInt(20) == 0 && ask(new Undo(counter));
        if (!undone && office.ticket(id).filter(Called.class::isInstance).isPresent()) {
            ask(
                    switch (random.nextInt(12)) {
                        case 0 -> new MarkNoShow(counter, id);
                        case 1 -> new ReturnToQueue(counter, id);
                        default -> new StartServing(counter, id, Optional.empty());
                    });
        } else if (office.ticket(id).filter(Serving.class::isInstance).isPresent()) {
            ask(
                    switch (random.nextInt(12)) {
                        case 0 -> new TransferTicket(counter, id, new ToService(service()), placement());
                        case 1 ->
                            new TransferTicket(counter, id, new ToCounter(counter(1 + random.nextInt(4))), placement());
                        default -> new FinishServing(counter, id, Outcome.COMPLETED, Optional.empty());
                    });
        }
    }

    private void free(CounterNumber counter) {
        if (random.nextInt(60) == 0) {
            ask(new SignOut(counter));
        } else if (random.nextInt(25) == 0 && !given.isEmpty()) {
            var id = given.get(random.nextInt(given.size()));
            ask(new CallTicket(counter, office.ticket(id).orElseThrow().number(), "asked"));
        } else if (random.nextInt(25) == 0) {
            ask(new Undo(counter));
        } else {
            call(counter);
        }
    }

    private void call(CounterNumber counter) {
        var waiting = waiting();
        var decision = OfficeDecider.decide(office, new CallNext(counter), now);
        judge.judge(office.plan(), office.plan().counter(counter).orElseThrow(), waiting, decision, now);
        apply(decision);
    }

    private List<Waiting> waiting() {
        open.removeIf(id -> office.ticket(id)
                .filter(ticket -> ticket instanceof Ended && !(ticket instanceof NoShow))
                .isPresent());
        return open.stream()
                .flatMap(id -> office.ticket(id).stream())
                .flatMap(ticket -> ticket instanceof Waiting waiting ? Stream.of(waiting) : Stream.empty())
                .toList();
    }

    private ServiceId service() {
        return SERVICES.get(random.nextInt(SERVICES.size()));
    }

    private Placement placement() {
        return PLACEMENTS.get(random.nextInt(PLACEMENTS.size()));
    }

    private boolean ask(OfficeCommand command) {
        return apply(OfficeDecider.decide(office, command, now));
    }

    private boolean apply(Decision decision) {
        if (decision instanceof Accepted accepted) {
            accepted.events().forEach(event -> {
                judge.hear(event);
                // What was served a moment ago may wait again.
                if (event instanceof ActUndone undone && !open.contains(undone.ticket())) {
                    open.add(undone.ticket());
                }
                office.apply(event, now);
            });
            return true;
        }
        return false;
    }
}
