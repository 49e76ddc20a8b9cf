package id.giliran.hub.pairing;

import id.giliran.hub.access.AccessNote;
import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.access.store.RegisteredDevice;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.pairing.PairingRefused.Why;
import id.giliran.hub.sequencer.HubClock;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with devices that were let in. Safe for use by many threads. */
public final class DeviceOrders {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceOrders.class);

    /** A device needs one in a year; more would only make work for the disk. */
    private static final Duration RENEWED_AT_MOST_EVERY = Duration.ofMinutes(10);

    private final Authority authority;
    private final DeviceRegistry registry;
    private final AccessNotes notes;
    private final HubClock clock;
    private final Map<String, Instant> renewed = new ConcurrentHashMap<>();

    DeviceOrders(Authority authority, DeviceRegistry registry, AccessNotes notes, HubClock clock) {
        this.authority = authority;
        this.registry = registry;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Gives a device its next certificate, for the same key; the present one counts until the next is used.
     *
     * @return DER in Base64
     * @throws PairingRefused when it asks too often or is not let in
     */
    public String renew(String id) {
        RegisteredDevice device =
                registry.find(id).filter(RegisteredDevice::isLive).orElseThrow(DeviceOrders::unknown);
        Instant now = clock.now();
        Instant last = renewed.getOrDefault(id, Instant.MIN);
        Duration left =
                last.equals(Instant.MIN) ? Duration.ZERO : RENEWED_AT_MOST_EVERY.minus(Duration.between(last, now));
        if (left.isPositive()) {
            throw new PairingRefused(
                    Why.TOO_MANY, "This device has got a certificate only just now.", Optional.of(left));
        }
        renewed.put(id, now);
        X509Certificate next = authority.issue(device.known(), keyOf(device));
        RegisteredDevice given = registry.renew(id, Admitter.remembered(next)).orElseThrow(DeviceOrders::unknown);
        note("device-renewed", id, given);
        return Admitter.base64(next);
    }

    private static PublicKey keyOf(RegisteredDevice device) {
        try {
            return Authority.keyOf(PairingChecks.decoded(device.key()).orElseThrow(GeneralSecurityException::new));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("the registry holds no key of " + device.id(), damaged);
        }
    }

    /** Turns a device away from now on; its connections end at once. */
    public RegisteredDevice revoke(String id, String by) {
        RegisteredDevice revoked = registry.revoke(id, clock.now()).orElseThrow(DeviceOrders::unknown);
        note("device-revoked", by, revoked);
        LOG.info(
                "{} is not let in any more ({})",
                PairingDesk.words(revoked.known().device()),
                id);
        return revoked;
    }

    /** Gives a device another name. */
    public RegisteredDevice rename(String id, String name, String by) {
        if (!PairingChecks.isName(name)) {
            throw new PairingRefused(Why.INVALID, "The name cannot be used; write 1 to 40 characters.");
        }
        RegisteredDevice renamed = registry.rename(id, name).orElseThrow(DeviceOrders::unknown);
        note("device-renamed", by, renamed);
        return renamed;
    }

    private void note(String act, String by, RegisteredDevice device) {
        notes.add(new AccessNote(
                act, by, device.id(), PairingDesk.words(device.known().device())));
    }

    private static PairingRefused unknown() {
        return new PairingRefused(
                Why.UNKNOWN_DEVICE, "No device that is let in has this id; 'giliran hub devices' lists them.");
    }
}
