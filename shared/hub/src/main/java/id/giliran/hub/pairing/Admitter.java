package id.giliran.hub.pairing;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.access.store.Entry;
import id.giliran.hub.access.store.RegisteredDevice;
import id.giliran.hub.access.store.RegisteredDevice.Approval;
import id.giliran.hub.access.store.RegisteredDevice.Certificate;
import id.giliran.hub.access.store.RegisteredDevice.Pairing;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.DeviceCertificate;
import id.giliran.hub.pairing.PairingRefused.Why;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.PairingState.Standing;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a device its certificate and its place in the registry, and notes that. */
final class Admitter {
    private static final Logger LOG = LoggerFactory.getLogger(Admitter.class);

    private final Authority authority;
    private final DeviceRegistry registry;
    private final AccessNotes notes;
    private final HubClock clock;

    Admitter(Authority authority, DeviceRegistry registry, AccessNotes notes, HubClock clock) {
        this.authority = authority;
        this.registry = registry;
        this.notes = notes;
        this.clock = clock;
    }

    /** The authority's certificate, DER in Base64. */
    String authority() {
        return base64(authority.certificate());
    }

    /**
     * Lets a program of the hub's own user in. What a person has let in keeps its number: then a person must say so again.
     *
     * @param hubProof what the device is shown
     */
    Optional<PairingState> byItself(WaitingPairing pairing, String hubProof) {
        Admitted admitted = admit(
                pairing,
                pairing.device(),
                Approval.ITSELF,
                holder -> mayGo(holder, pairing) || holder.pairing().by() == Approval.ITSELF);
        return switch (admitted.entry()) {
            case Entry.Admitted entry -> {
                note("device-paired", entry.device().id(), entry);
                LOG.info(
                        "{} was let in without a person: it is a program of the hub's own user on this computer ({})",
                        PairingDesk.words(pairing.device()),
                        entry.device().id());
                yield Optional.of(approved(admitted.certificate(), hubProof));
            }
            case Entry.Taken taken -> Optional.empty();
        };
    }

    /** Lets a device in as a person says. */
    Approved byPerson(WaitingPairing pairing, Device named, boolean replace, String by) {
        Admitted admitted = admit(pairing, named, Approval.PERSON, holder -> replace || mayGo(holder, pairing));
        return switch (admitted.entry()) {
            case Entry.Admitted entry -> {
                note("device-paired", by, entry);
                LOG.info(
                        "{} was let in ({})",
                        PairingDesk.words(named),
                        entry.device().id());
                yield new Approved(entry.device(), entry.replaced(), approved(admitted.certificate(), null));
            }
            case Entry.Taken(RegisteredDevice holder) ->
                throw new PairingRefused(
                        Why.NUMBER_TAKEN,
                        "There is a " + PairingDesk.words(named) + " already (" + holder.id()
                                + "). If this one takes its place, say so with --replace; else give this one another number"
                                + " in its settings.");
        };
    }

    /** A device that never came, whose time is over, or that shows the same key again, needs nobody's word to be replaced. */
    private boolean mayGo(RegisteredDevice holder, WaitingPairing pairing) {
        return holder.seen() == null
                || holder.validUntil().isBefore(clock.now())
                || holder.key().equals(pairing.request().key());
    }

    private record Admitted(Entry entry, X509Certificate certificate) {}

    private Admitted admit(WaitingPairing pairing, Device device, Approval by, Predicate<RegisteredDevice> mayReplace) {
        KnownDevice known = new KnownDevice(freshId(device), device);
        X509Certificate certificate = authority.issue(known, pairing.key());
        Entry entry = registry.admit(
                known, pairing.request().key(), remembered(certificate), new Pairing(clock.now(), by), mayReplace);
        return new Admitted(entry, certificate);
    }

    private String freshId(Device device) {
        String id = device.role().word() + "-" + Chance.device();
        return registry.find(id).isPresent() ? freshId(device) : id;
    }

    static Certificate remembered(X509Certificate certificate) {
        return new Certificate(
                DeviceCertificate.serial(certificate), certificate.getNotAfter().toInstant());
    }

    private void note(String act, String by, Entry.Admitted entry) {
        notes.add(new AccessNote(
                act,
                by,
                entry.device().id(),
                PairingDesk.words(entry.device().known().device())));
        entry.replaced()
                .ifPresent(replaced -> notes.add(new AccessNote(
                        "device-replaced",
                        by,
                        replaced.id(),
                        PairingDesk.words(replaced.known().device()) + " is now "
                                + entry.device().id())));
    }

    void wrongCode(String by) {
        notes.add(new AccessNote("pairing-code-wrong", by, "", ""));
    }

    void refused(int count, String by) {
        notes.add(new AccessNote("pairings-refused", by, "", count + " waited"));
    }

    private static PairingState approved(X509Certificate certificate, @Nullable String hubProof) {
        return new PairingState(Standing.APPROVED, base64(certificate), hubProof);
    }

    static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was just made can be written", impossible);
        }
    }
}
