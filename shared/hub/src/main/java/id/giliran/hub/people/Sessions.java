package id.giliran.hub.people;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Office;
import id.giliran.core.plan.CounterNumber;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.access.SignedIn;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.Session;
import id.giliran.hub.access.store.SessionTable;
import id.giliran.hub.sequencer.OfficeListener;
import id.giliran.protocol.pairing.DeviceRole;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who is signed in where. That somebody is signed in at a counter the journal says; from which device, the file of devices and
 * people. Only both together let a device act, so neither can outlive the other. Safe for use by many threads.
 */
public final class Sessions implements SignedIn, OfficeListener {
    private final SessionTable table;
    private final StaffList staff;
    private final Map<Place, Session> sessions = new ConcurrentHashMap<>();

    /** Who is signed in at each counter, as the office says. */
    private volatile Map<Integer, String> operators = Map.of();

    private record Place(int counter, String person) {}

    /** Goes on with the sessions of the file. */
    public Sessions(AccessFile file, StaffList staff) {
        this.table = new SessionTable(file);
        this.staff = staff;
        table.all().forEach(this::remember);
    }

    private void remember(Session session) {
        sessions.put(new Place(session.counter(), session.person()), session);
    }

    @Override
    public void changed(Office office, Instant now, long journalSeq, Map<String, Integer> priorityCounts) {
        Map<Integer, String> found = new HashMap<>();
        if (office.dayOpen()) {
            office.plan().counters().forEach(counter -> {
                if (office.counter(counter.number()) instanceof Staffed desk) {
                    found.put(counter.number().value(), desk.operator());
                }
            });
        }
        if (!found.equals(operators)) {
            operators = Map.copyOf(found);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>At a counter that somebody else has taken over it is still who was signed in before: the office's rule then says who
     * works there now.
     */
    @Override
    public Optional<Person> at(KnownDevice device, Optional<String> counter) {
        return counter.isPresent() ? atCounter(device, counter.get()) : anywhere(device);
    }

    private Optional<Person> atCounter(KnownDevice device, String counter) {
        return operators.entrySet().stream()
                .filter(open -> open.getKey().toString().equals(counter))
                .findFirst()
                .flatMap(open -> session(open.getKey(), open.getValue())
                        .filter(session -> session.device().equals(device.id()))
                        .or(() -> last(device, open.getKey())))
                .flatMap(session -> person(session, device));
    }

    private Optional<Session> last(KnownDevice device, int counter) {
        return sessions.values().stream()
                .filter(session -> session.counter() == counter)
                .filter(session -> session.device().equals(device.id()))
                .max(Comparator.comparing(Session::since));
    }

    private Optional<Person> anywhere(KnownDevice device) {
        return working(device)
                .flatMap(session -> person(session, device).stream())
                .findFirst();
    }

    /** The sessions of this device that hold. */
    private Stream<Session> working(KnownDevice device) {
        return operators.entrySet().stream()
                .flatMap(open -> session(open.getKey(), open.getValue()).stream())
                .filter(session -> session.device().equals(device.id()));
    }

    /** Who works at this counter and has signed in at this device, not taken over, not signed out. */
    public boolean works(KnownDevice device, int counter) {
        return working(device).anyMatch(session -> session.counter() == counter);
    }

    /** The session of who is signed in at a counter. */
    Optional<Session> session(int counter, String operator) {
        return Optional.ofNullable(sessions.get(new Place(counter, operator)));
    }

    private Optional<Person> person(Session session, KnownDevice device) {
        Optional<Person> listed = staff.person(session.person());
        return listed.isEmpty() && device.device().role() == DeviceRole.CONSOLE
                ? Optional.of(new Person(session.person(), session.person(), PersonRole.OPERATOR))
                : listed;
    }

    /** Somebody has signed in; durable when this returns. */
    public void begin(CounterNumber counter, String person, KnownDevice device, Instant since) {
        Session session = new Session(
                counter.value(), person, device.id(), device.device().role() == DeviceRole.CONSOLE, since);
        table.put(session);
        remember(session);
        // The answer leaves before the office is shown, and the next act may be here before that.
        Map<Integer, String> now = new HashMap<>(operators);
        now.put(counter.value(), person);
        operators = Map.copyOf(now);
    }

    /** Somebody has signed out. */
    public void end(CounterNumber counter, String person) {
        if (sessions.remove(new Place(counter.value(), person)) != null) {
            table.remove(counter.value(), person);
        }
    }

    /** Who is signed in at this counter, whoever asks. */
    public Optional<String> operator(CounterNumber counter) {
        return Optional.ofNullable(operators.get(counter.value()));
    }
}
