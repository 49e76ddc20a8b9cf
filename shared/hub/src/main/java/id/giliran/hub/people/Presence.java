package id.giliran.hub.people;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.plan.CounterNumber;
import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.store.Session;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.OfficeListener;
import id.giliran.hub.sequencer.Submission;
import id.giliran.hub.view.PeopleOfViews;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs out whoever has left without doing so. Never with a visitor in hand or kept for later: nobody else would serve that one.
 */
public final class Presence implements PeopleOfViews, OfficeListener {
    private final StaffList staff;
    private final Sessions sessions;
    private final Duration after;
    private final Consumer<AccessNote> notes;
    private final Map<Integer, Instant> seen = new ConcurrentHashMap<>();
    private volatile @Nullable CommandGate gate;

    /** @param after how long nothing must have been done; zero for never */
    public Presence(StaffList staff, Sessions sessions, Duration after, Consumer<AccessNote> notes) {
        this.staff = staff;
        this.sessions = sessions;
        this.after = after;
        this.notes = notes;
    }

    /** People can be signed out from now on. */
    public void connect(CommandGate newGate) {
        gate = newGate;
    }

    /** Whoever is signed in at this counter is there. */
    public void present(CounterNumber counter, Instant now) {
        seen.put(counter.value(), now);
    }

    @Override
    public Optional<Person> person(String operator) {
        return staff.person(operator);
    }

    @Override
    public Optional<Instant> signsOutAt(CounterNumber counter, Staffed desk) {
        boolean needed =
                after.isZero() || !desk.inHand().isEmpty() || !desk.parked().isEmpty();
        return needed
                ? Optional.empty()
                : sessions.session(counter.value(), desk.operator())
                        .filter(session -> !session.console())
                        .map(session -> lastSign(session, desk).plus(after));
    }

    private Instant lastSign(Session session, Staffed desk) {
        Instant begun = session.since();
        return Stream.of(begun, desk.actedAt(), seen.getOrDefault(session.counter(), begun))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public void changed(Office office, Instant now, long journalSeq, Map<String, Integer> priorityCounts) {
        CommandGate open = gate;
        if (open == null || after.isZero() || !office.dayOpen()) {
            return;
        }
        office.plan().counters().forEach(counter -> {
            if (office.counter(counter.number()) instanceof Staffed desk && isOver(counter.number(), desk, now)) {
                signOut(open, counter.number(), desk.operator());
            }
        });
    }

    private boolean isOver(CounterNumber counter, Staffed desk, Instant now) {
        return signsOutAt(counter, desk).filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Asked on the writer's thread, decided at its next turn: only if the same person is still there and still has nobody. */
    private void signOut(CommandGate open, CounterNumber counter, String operator) {
        Submission leaving = new Submission(
                new ByOperator(operator, new SignOut(counter)),
                Optional.empty(),
                (office, events) -> "",
                Optional.empty());
        var _ = open.submit(leaving).thenAccept(answer -> {
            if (answer instanceof Answer.Done) {
                notes.accept(new AccessNote("signed-out-idle", "hub", operator, "counter " + counter.value()));
            }
        });
    }
}
