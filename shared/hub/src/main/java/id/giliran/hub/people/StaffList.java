package id.giliran.hub.people;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.access.store.StaffMember;
import id.giliran.hub.access.store.StaffTable;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The people of the office, in the file and in memory alike. Safe for use by many threads. */
public final class StaffList {
    /** How an id may be written: in the journal, on a command line, and by somebody in a hurry. */
    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    /** How somebody becomes the first. */
    public static final String BEGIN = "giliran hub staff add ID --name NAME --role administrator";

    private final StaffTable table;
    private final HubClock clock;
    private final Map<String, StaffMember> staff = new ConcurrentHashMap<>();
    private final Set<String> former;

    /** The list of this file. */
    public StaffList(AccessFile file, HubClock clock) {
        this.table = new StaffTable(file);
        this.clock = clock;
        table.all().forEach(member -> staff.put(member.person().id(), member));
        this.former = ConcurrentHashMap.newKeySet();
        former.addAll(table.former());
    }

    /** An id as it is meant by somebody who typed it. */
    public static String meant(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is nobody yet: then the hub's owner alone answers for everything. */
    public boolean isEmpty() {
        return staff.isEmpty();
    }

    /**
     * For a technician, while people cannot sign in although there is a counter where they would.
     *
     * @param registry of the devices that are let in
     */
    public Optional<String> notice(DeviceRegistry registry) {
        return isEmpty() && registry.isAnyLive(DeviceRole.COUNTER)
                ? Optional.of("A counter is let in, but nobody is in the staff list, so that nobody can sign in there:"
                        + " begin the list with '" + BEGIN + "'.")
                : Optional.empty();
    }

    /** Who has this id. */
    public Optional<Person> person(String id) {
        return member(id).map(StaffMember::person);
    }

    Optional<StaffMember> member(String id) {
        return Optional.ofNullable(staff.get(id));
    }

    /** Everybody, by id, and whether the secret is still the first one. */
    public List<Line> lines() {
        return staff.values().stream()
                .map(member -> new Line(member.person(), member.first()))
                .sorted(Comparator.comparing(line -> line.person().id()))
                .toList();
    }

    /**
     * Somebody and how the secret stands.
     *
     * @param first whether it is one that somebody else gave
     */
    public record Line(Person person, boolean first) {}

    /**
     * Somebody comes.
     *
     * @param given the first secret; one is made if it is absent
     * @return the first secret
     * @throws StaffException when the id cannot be used or the secret is too weak
     */
    public synchronized String add(Person person, Optional<String> given) throws StaffException {
        if (!ID.matcher(person.id()).matches()) {
            throw new StaffException(
                    "This can be nobody's id: use small letters, digits, dots, hyphens and underscores, at most 40.");
        }
        if (staff.containsKey(person.id())) {
            throw new StaffException("'" + person.id() + "' is in the staff list already; choose another id, or change "
                    + "that person's role or secret.");
        }
        if (former.contains(person.id())) {
            throw new StaffException(
                    "'" + person.id() + "' was the id of somebody who has left, and still stands in the "
                            + "journal for that person; choose another one.");
        }
        return give(person, given);
    }

    /**
     * Somebody gets a new first secret.
     *
     * @return that secret
     * @throws StaffException when there is no such person or the secret is too weak
     */
    public synchronized String reset(String id, Optional<String> given) throws StaffException {
        return give(existing(id).person(), given);
    }

    private String give(Person person, Optional<String> given) throws StaffException {
        String secret = given.orElseGet(() -> FirstSecret.of(person));
        Optional<Weakness> weakness = SecretRules.weakness(person, secret);
        if (weakness.isPresent()) {
            throw new StaffException("The secret is too weak: it needs at least "
                    + weakness.get().least()
                    + " characters, must not be the id or name, nor one that is tried first such as "
                    + "123456.");
        }
        keep(new StaffMember(person, SecretHash.of(secret), true, clock.now()));
        return secret;
    }

    /** Somebody's role changes. */
    public synchronized void changeRole(String id, PersonRole role) throws StaffException {
        change(id, person -> new Person(person.id(), person.name(), role));
    }

    /** Somebody's name changes. */
    public synchronized void rename(String id, String name) throws StaffException {
        change(id, person -> new Person(person.id(), name, person.role()));
    }

    private void change(String id, UnaryOperator<Person> changed) throws StaffException {
        StaffMember member = existing(id);
        keep(member.with(changed.apply(member.person())));
    }

    /** Somebody leaves: the name is gone, the id is never used again. */
    public synchronized void remove(String id) throws StaffException {
        String leaving = existing(id).person().id();
        table.remove(leaving, clock.now());
        former.add(leaving);
        staff.remove(leaving);
    }

    /** Somebody has chosen a secret of the own; false when somebody else has changed the line meanwhile. */
    synchronized boolean chosen(StaffMember before, String hash) {
        boolean unchanged = before.equals(staff.get(before.person().id()));
        if (unchanged) {
            keep(new StaffMember(before.person(), hash, false, clock.now()));
        }
        return unchanged;
    }

    private StaffMember existing(String id) throws StaffException {
        return member(meant(id))
                .orElseThrow(() -> new StaffException(
                        "Nobody in the staff list has the id '" + id + "'; 'giliran hub staff list' shows all."));
    }

    private void keep(StaffMember member) {
        table.put(member);
        staff.put(member.person().id(), member);
    }
}
