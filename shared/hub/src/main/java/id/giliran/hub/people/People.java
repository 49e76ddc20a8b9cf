package id.giliran.hub.people;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.access.Asking;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.Person;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.config.PeopleSettings;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.OfficeListener;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** All that a hub knows of its people. Safe for use by many threads. */
public final class People implements AutoCloseable {
    /** What the hub's owner may do as any other only with people who say who they are, once there are any. */
    private static final Set<Consented> ALSO_AT_THE_CONSOLE = EnumSet.of(Consented.OVERRIDE, Consented.EXPORT);

    private final StaffList staff;
    private final Sessions sessions;
    private final Presence presence;
    private final Doorkeeper doorkeeper;
    private final Consents consents = new Consents();
    private final PeopleSettings settings;
    private final HubClock clock;
    private volatile AccessNotes notes = note -> {};

    /** The people of this file. */
    public People(AccessFile file, PeopleSettings settings, HubClock clock) {
        this.settings = settings;
        this.clock = clock;
        this.staff = new StaffList(file, clock);
        this.sessions = new Sessions(file, staff);
        this.presence = new Presence(staff, sessions, settings.signOutAfter(), this::note);
        this.doorkeeper = new Doorkeeper(staff, file, this::note, clock);
    }

    /** People can be signed out and noted from now on. */
    public void connect(CommandGate gate, AccessNotes journal) {
        notes = journal;
        presence.connect(gate);
    }

    /** What must see the office. */
    public OfficeListener listener() {
        return sessions.and(presence);
    }

    public StaffList staff() {
        return staff;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Presence presence() {
        return presence;
    }

    public Doorkeeper doorkeeper() {
        return doorkeeper;
    }

    /** Past how many waiting visitors one person alone may call by hand. */
    public int callPast() {
        return settings.callPast();
    }

    public void note(AccessNote note) {
        notes.add(note);
    }

    /** Somebody at this device consents to an act. */
    public CompletableFuture<Verdict> consent(KnownDevice device, Consented act, String person, String secret) {
        return doorkeeper.ask(person, secret, device).thenApply(verdict -> {
            if (verdict instanceof Verdict.Known(Person known)) {
                consents.give(device.id(), act, known, clock.now());
            }
            return verdict;
        });
    }

    /**
     * Whether enough people stand behind an act; what they said is used up by it.
     *
     * @param key of the act: tried again it is the same act
     */
    public boolean isConsented(Asking asking, Consented act, String key) {
        boolean console = asking.device().device().role() == DeviceRole.CONSOLE;
        if (console && (staff.isEmpty() || !ALSO_AT_THE_CONSOLE.contains(act))) {
            return true;
        }
        // Whom the owner has signed in without a secret stands for nobody.
        Optional<Person> signedIn = console ? Optional.empty() : asking.person();
        Optional<List<Person>> others = consents.spend(asking.device().id(), act, key, signedIn, clock.now());
        String about = signedIn.map(Person::id).orElse("");
        others.ifPresent(
                given -> given.forEach(person -> note(new AccessNote("consented", person.id(), about, act.word()))));
        return others.isPresent();
    }

    @Override
    public void close() {
        doorkeeper.close();
    }
}
