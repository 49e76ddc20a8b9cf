package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.CounterPlan;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Service;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The office as one plain queue, kept the slow and obvious way: one list of tickets, one list of desks, one thing after another.
 * It shares no rule with the core, so that a mistake there is not made here as well.
 */
final class Queue {
    private static final int PERCENT = 100;

    Optional<OfficePlan> plan = Optional.empty();
    int announcements;

    final Map<CounterNumber, Desk> desks = new HashMap<>();
    final Map<Character, Integer> ordinary = new HashMap<>();
    final Set<TicketNumber> leased = new HashSet<>();

    final Slots slots = new Slots();

    private final Map<TicketId, Paper> papers = new LinkedHashMap<>();
    private final Map<TicketNumber, TicketId> numbers = new HashMap<>();
    private final Map<TicketId, Paper> waiting = new LinkedHashMap<>();
    private final Map<CounterNumber, Paper> inHand = new HashMap<>();
    private final Map<ServiceId, Integer> notVoid = new HashMap<>();
    private long versions;

    OfficePlan plan() {
        return plan.orElseThrow(() -> new Impossible("no business day is open"));
    }

    Service service(ServiceId id) {
        return plan().service(id).orElseThrow(() -> new Impossible("there is no service " + id));
    }

    Optional<Paper> find(TicketId id) {
        return Optional.ofNullable(papers.get(id));
    }

    Optional<Paper> find(TicketNumber number) {
        return Optional.ofNullable(numbers.get(number)).flatMap(this::find);
    }

    Paper paper(TicketId id) {
        return find(id).orElseThrow(() -> new Impossible("ticket " + id + " was never issued"));
    }

    Desk desk(CounterNumber counter) {
        return Optional.ofNullable(desks.get(counter))
                .orElseThrow(() -> new Impossible("nobody is signed in at counter " + counter));
    }

    int issued() {
        return papers.size();
    }

    /** Tickets of a service that count for its quota. */
    int onPaper(ServiceId service) {
        return notVoid.getOrDefault(service, 0);
    }

    /** The ticket is like this from now on. Among the waiting nobody tells whether it was away and came back as it was. */
    Paper put(Paper changed) {
        Paper now = changed.version(changed.is(Paper.State.WAITING) ? 0 : ++versions);
        restore(now);
        return now;
    }

    /** The ticket is again exactly as it was. */
    void restore(Paper now) {
        Paper before = papers.put(now.id(), now);
        numbers.put(now.number(), now.id());
        if (before == null) {
            notVoid.merge(now.service(), 1, Integer::sum);
        } else if (now.is(Paper.State.VOID) && !before.is(Paper.State.VOID)) {
            notVoid.merge(now.service(), -1, Integer::sum);
        }
        waiting.remove(now.id());
        if (before != null && before.inHand()) {
            before.counter().ifPresent(inHand::remove);
        }
        if (now.inHand()) {
            now.counter().ifPresent(counter -> inHand.put(counter, now));
        }
        if (now.is(Paper.State.WAITING)) {
            waiting.put(now.id(), now);
        }
    }

    /** Called to the counter or served there. */
    Optional<Paper> inHand(CounterNumber counter) {
        return Optional.ofNullable(inHand.get(counter));
    }

    List<Paper> parkedAt(CounterNumber counter) {
        return papers.values().stream()
                .filter(paper -> paper.is(Paper.State.PARKED) && paper.isAt(counter))
                .toList();
    }

    List<Paper> waiting() {
        return new ArrayList<>(waiting.values());
    }

    List<Paper> waitingFor(CounterNumber counter) {
        CounterPlan desk = plan().counter(counter).orElseThrow(() -> new Impossible("there is no counter " + counter));
        return waiting.values().stream()
                .filter(paper -> paper.only()
                        .map(counter::equals)
                        .orElseGet(() -> desk.serves().contains(paper.stage())))
                .toList();
    }

    /** Whom the counter must call at this moment: the highest time waited × weight + credit, then the smaller sequence. */
    Optional<Paper> winner(CounterNumber counter, Instant now) {
        return waitingFor(counter).stream()
                .filter(paper -> !slots.isTooEarly(paper, plan().appointments(), now))
                .max(Comparator.comparingLong((Paper paper) -> score(paper, now))
                        .thenComparing(Comparator.comparingInt(Paper::sequence).reversed()));
    }

    private long score(Paper paper, Instant now) {
        long credit = paper.priority() ? plan().credit().toMillis() : 0;
        long waited = Duration.between(paper.eligibleAt(), now).toMillis();
        return waited * service(paper.stage().service()).weightPercent() + credit * PERCENT;
    }

    /** The number that the next visitor at the counter of this letter gets. */
    int nextOrdinal(char letter) {
        int next = ordinary.getOrDefault(letter, 0) + 1;
        return plan().offlineNumbers()
                .filter(kept -> kept.contains(next))
                .map(kept -> kept.last() + 1)
                .orElse(next);
    }

    /** One queue cannot have done this. */
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1;

        Impossible(String why) {
            super(why);
        }
    }
}
