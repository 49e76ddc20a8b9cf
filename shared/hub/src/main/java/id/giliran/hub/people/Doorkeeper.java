package id.giliran.hub.people;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.StaffMember;
import id.giliran.hub.people.Verdict.Busy;
import id.giliran.hub.people.Verdict.Delayed;
import id.giliran.hub.people.Verdict.Known;
import id.giliran.hub.people.Verdict.MustChange;
import id.giliran.hub.people.Verdict.NobodyListed;
import id.giliran.hub.people.Verdict.Weak;
import id.giliran.hub.people.Verdict.Wrong;
import id.giliran.hub.people.Weakness.Reason;
import id.giliran.hub.sequencer.HubClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Asks people for their secrets. Nobody waits in vain: each answer comes later, on a thread of its own. */
public final class Doorkeeper implements AutoCloseable {
    private final StaffList staff;
    private final UsualDevices usual;
    private final AccessNotes notes;
    private final HubClock clock;
    private final KeptTries tries;
    private final Reckoner reckoner = new Reckoner();

    public Doorkeeper(StaffList staff, AccessFile file, AccessNotes notes, HubClock clock) {
        this.staff = staff;
        this.usual = new UsualDevices(file);
        this.notes = notes;
        this.clock = clock;
        this.tries = new KeptTries(file, id -> staff.member(id).isPresent(), clock.now());
    }

    /** Whether somebody at this device is who he says. */
    public CompletableFuture<Verdict> ask(String typed, String secret, KnownDevice device) {
        return asked(typed, device, id -> answer(id, secret, device));
    }

    /** Somebody at this device chooses a new secret; {@link Known} once it holds. */
    public CompletableFuture<Verdict> change(String typed, String secret, String chosen, KnownDevice device) {
        return asked(typed, device, id -> changed(id, secret, chosen, device));
    }

    /** Somebody has got a new first secret: what was tried in vain before is forgotten. */
    public void forgive(String person) {
        tries.forgive(person);
    }

    /** Somebody has left. */
    public void forget(String person) {
        tries.forgive(person);
        usual.forget(person);
    }

    private interface Question {
        Verdict of(String id);
    }

    private CompletableFuture<Verdict> asked(String typed, KnownDevice device, Question question) {
        if (staff.isEmpty()) {
            return CompletableFuture.completedFuture(new NobodyListed());
        }
        String id = StaffList.meant(typed);
        Optional<Duration> pause = pause(id, device);
        return pause.isPresent()
                ? CompletableFuture.completedFuture(new Delayed(pause.get()))
                : reckoned(device, () -> question.of(id));
    }

    private Optional<Duration> pause(String id, KnownDevice device) {
        Instant now = clock.now();
        return tries.lockout().pause(id, device.id(), usual.isUsual(id, device.id(), now), now);
    }

    private CompletableFuture<Verdict> reckoned(KnownDevice device, Supplier<Verdict> question) {
        return reckoner.reckon(device.id(), question).exceptionally(failure -> {
            if (failure instanceof RejectedExecutionException) {
                return new Busy();
            }
            throw new CompletionException(failure);
        });
    }

    private Verdict answer(String id, String secret, KnownDevice device) {
        Optional<StaffMember> member = staff.member(id);
        if (!SecretHash.fits(secret, member.map(StaffMember::secret).orElse(SecretHash.NOBODYS)) || member.isEmpty()) {
            return wrong(id, device);
        }
        tries.right(id, device.id());
        if (member.get().first()) {
            return new MustChange();
        }
        usual.signedIn(id, device.id(), clock.now());
        return new Known(member.get().person());
    }

    private Verdict wrong(String id, KnownDevice device) {
        // Who mistakes the fields types a secret for an id: only ids of the list are noted.
        String about = staff.member(id).isPresent() ? id : "";
        notes.add(new AccessNote("sign-in-failed", device.id(), about, ""));
        tries.wrong(id, device.id(), clock.now());
        return new Wrong();
    }

    private Verdict changed(String id, String secret, String chosen, KnownDevice device) {
        Optional<StaffMember> member = staff.member(id);
        if (!SecretHash.fits(secret, member.map(StaffMember::secret).orElse(SecretHash.NOBODYS)) || member.isEmpty()) {
            return wrong(id, device);
        }
        tries.right(id, device.id());
        Optional<Weakness> weakness = SecretRules.weakness(member.get().person(), chosen)
                .or(() -> secret.equals(chosen) ? Optional.of(new Weakness(Reason.SAME, 0)) : Optional.empty());
        if (weakness.isPresent()) {
            return new Weak(weakness.get());
        }
        if (!staff.chosen(member.get(), SecretHash.of(chosen))) {
            return new Busy();
        }
        notes.add(new AccessNote("secret-changed", id, id, ""));
        return new Known(member.get().person());
    }

    @Override
    public void close() {
        reckoner.close();
    }
}
