package id.giliran.hub.pairing;

import id.giliran.hub.pairing.PairingRefused.Why;
import id.giliran.hub.pairing.ProofFiles.ProofFile;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.Transcript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where devices ask to be let in, and where a person lets them in by typing the code that the device shows: the hub never tells
 * a code, so that it is really compared. Safe for use by many threads.
 */
public final class PairingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PairingDesk.class);

    private final Admitter admitter;
    private final ProofFiles proofs;
    private final LongSupplier nanos;
    private final WaitingRoom room = new WaitingRoom();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile int waiting;

    /** @param nanos a clock that runs evenly, in nanoseconds */
    PairingDesk(Admitter admitter, ProofFiles proofs, LongSupplier nanos) {
        this.admitter = admitter;
        this.proofs = proofs;
        this.nanos = nanos;
    }

    /**
     * A device asks: the first step.
     *
     * @throws PairingRefused when it must not, or not now
     */
    public PairingOffer begin(PairingRequest request, Origin origin) {
        return locked(() -> {
            long now = nanos.getAsLong();
            sweep(now);
            room.begin(origin, now);
            PublicKey key = PairingChecks.check(request, origin);
            String id = Chance.id();
            @Nullable ProofFile proof = origin.loopback() ? proofs.make(id) : null;
            WaitingPairing newcomer = new WaitingPairing(id, origin, request, key, Chance.nonce(), proof, now);
            try {
                room.enter(newcomer).forEach(this::forget);
            } catch (PairingRefused noRoom) {
                forget(newcomer);
                throw noRoom;
            }
            return new PairingOffer(
                    id,
                    admitter.authority(),
                    newcomer.hubNonce(),
                    proof == null ? null : proof.path().toString());
        });
    }

    /**
     * The device opens its nonce: the second step. Asked again with the same nonce it only tells how the pairing stands.
     *
     * @throws PairingRefused when it does not fit the first step; then the pairing is over
     */
    public PairingState reveal(String id, PairingReveal reveal) {
        return locked(() -> {
            Optional<WaitingPairing> found = heard(id);
            if (found.isEmpty()) {
                return WaitingPairing.REFUSED;
            }
            WaitingPairing pairing = found.get();
            if (pairing.isOpen()) {
                return pairing.wasOpenedWith(reveal.nonce()) ? pairing.state() : WaitingPairing.REFUSED;
            }
            open(pairing, reveal);
            return pairing.state();
        });
    }

    private void open(WaitingPairing pairing, PairingReveal reveal) {
        ProofFile proof = pairing.proofFile();
        try {
            Transcript transcript = PairingChecks.opened(pairing, admitter.authority(), reveal);
            pairing.open(transcript, reveal.nonce());
            if (proof != null && fits(transcript.deviceProof(proof.bytes()), reveal.proof())) {
                admitter.byItself(pairing, transcript.hubProof(proof.bytes())).ifPresent(pairing::decide);
            }
        } catch (PairingRefused contradiction) {
            room.remove(pairing);
            throw contradiction;
        } finally {
            forget(pairing);
        }
        if (pairing.isUndecided() && pairing.device().role() == DeviceRole.CONSOLE) {
            pairing.decide(WaitingPairing.REFUSED);
        }
        if (pairing.isUndecided()) {
            LOG.info(
                    "{} at {} waits to be let in; type the code that it shows after 'giliran hub pair'",
                    words(pairing.device()),
                    pairing.origin().address());
        }
    }

    private static boolean fits(String expected, @Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** How a pairing stands; refused also when there is none of this id, as after a restart of the hub. */
    public PairingState state(String id) {
        return locked(() -> heard(id).map(WaitingPairing::state).orElse(WaitingPairing.REFUSED));
    }

    private Optional<WaitingPairing> heard(String id) {
        long now = nanos.getAsLong();
        sweep(now);
        Optional<WaitingPairing> found = room.find(id);
        found.ifPresent(pairing -> pairing.heard(now));
        return found;
    }

    /**
     * Lets the device in that shows this code.
     *
     * @param name another name for it, if there is one
     * @param replace whether the device that has its number now may lose it
     * @param by who says so
     * @throws PairingRefused when no device or more than one shows it, or another has its number
     */
    public Approved approve(String code, Optional<String> name, boolean replace, String by) {
        return locked(() -> {
            sweep(nanos.getAsLong());
            List<WaitingPairing> showing = room.showing(code.replaceAll("[\\s-]", ""));
            if (showing.size() > 1) {
                showing.forEach(each -> each.decide(WaitingPairing.REFUSED));
                throw new PairingRefused(
                        Why.CODE_TWICE,
                        "Two devices show this code, so none was let in: one of them may be somebody who listens in. Both"
                                + " show another code now.");
            }
            if (showing.isEmpty()) {
                admitter.wrongCode(by);
                throw new PairingRefused(
                        Why.CODE_UNKNOWN,
                        "No waiting device shows this code (" + room.open().size()
                                + " wait). Compare it with the device's screen: it must show six digits that came after this"
                                + " hub was found, and they change after ten minutes.");
            }
            WaitingPairing pairing = showing.getFirst();
            Approved approved = admitter.byPerson(pairing, named(pairing.device(), name), replace, by);
            pairing.decide(approved.state());
            return approved;
        });
    }

    private static Device named(Device device, Optional<String> name) {
        name.filter(each -> !PairingChecks.isName(each)).ifPresent(unusable -> {
            throw new PairingRefused(Why.INVALID, "The name cannot be used; write 1 to 40 characters.");
        });
        return new Device(device.role(), device.number(), name.orElse(device.name()));
    }

    /** Turns away all that wait for a person; tells how many. */
    public int refuseAll(String by) {
        return locked(() -> {
            List<WaitingPairing> open = room.open();
            open.forEach(each -> each.decide(WaitingPairing.REFUSED));
            room.beginAnew();
            admitter.refused(open.size(), by);
            return open.size();
        });
    }

    /** How many show a code and wait for a person. Whoever asks waits for nothing, also while the disk hangs. */
    public int waiting() {
        return waiting;
    }

    /** Forgets those whose time is over; called now and then. */
    void sweep() {
        locked(() -> {
            sweep(nanos.getAsLong());
            return room;
        });
    }

    private void sweep(long now) {
        room.expire(now).forEach(this::forget);
    }

    /** The proof is used once, or not at all. */
    private void forget(WaitingPairing gone) {
        ProofFile proof = gone.proofFile();
        if (proof != null) {
            proofs.delete(proof.path());
        }
    }

    void close() {
        locked(() -> {
            new ArrayList<>(room.all()).forEach(this::forget);
            return room;
        });
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            waiting = room.open().size();
            lock.unlock();
        }
    }

    static String words(Device device) {
        return device.role().word() + (device.number() > 0 ? " " + device.number() : "");
    }
}
