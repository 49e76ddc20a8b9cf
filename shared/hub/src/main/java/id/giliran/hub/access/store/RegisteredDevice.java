package id.giliran.hub.access.store;

import id.giliran.hub.access.KnownDevice;
import id.giliran.protocol.pairing.Device;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A device that was let in once.
 *
 * @param key its public key, X.509 SubjectPublicKeyInfo, in Base64
 * @param certificate that it holds
 * @param next that was given to it and that it has not used yet; until then the present one counts as well
 * @param pairing when and how it was let in
 * @param seen when it was last heard of
 * @param ended since when it is no longer let in
 */
public record RegisteredDevice(
        KnownDevice known,
        String key,
        Certificate certificate,
        @Nullable Certificate next,
        Pairing pairing,
        @Nullable Instant seen,
        @Nullable Ended ended) {
    /**
     * What of a certificate must be remembered.
     *
     * @param serial hexadecimal, in small letters
     */
    public record Certificate(String serial, Instant until) {}

    /** When a device was let in, and who said so. */
    public record Pairing(Instant at, Approval by) {}

    /** Who let it in. */
    public enum Approval {
        /** Somebody typed its code at the hub. */
        PERSON,
        /** It is a program of the hub's own user on the hub's computer. */
        ITSELF
    }

    /** That it is no longer let in. */
    public record Ended(Instant at, End by) {}

    /** Why it is no longer let in. */
    public enum End {
        REVOKED,
        /** Another device has its number now. */
        REPLACED
    }

    /** One that was just let in. */
    static RegisteredDevice fresh(KnownDevice known, String key, Certificate certificate, Pairing pairing) {
        return new RegisteredDevice(known, key, certificate, null, pairing, null, null);
    }

    public String id() {
        return known.id();
    }

    public boolean isLive() {
        return ended == null;
    }

    /** Until when the newest of its certificates holds. */
    public Instant validUntil() {
        return Optional.ofNullable(next).orElse(certificate).until();
    }

    RegisteredDevice named(String name) {
        KnownDevice renamed = new KnownDevice(
                known.id(), new Device(known.device().role(), known.device().number(), name));
        return new RegisteredDevice(renamed, key, certificate, next, pairing, seen, ended);
    }

    RegisteredDevice given(Certificate another) {
        return new RegisteredDevice(known, key, certificate, another, pairing, seen, ended);
    }

    /** Uses the certificate that it was given last, so that the one of before is worth nothing. */
    RegisteredDevice renewed() {
        return new RegisteredDevice(
                known, key, Optional.ofNullable(next).orElse(certificate), null, pairing, seen, ended);
    }

    RegisteredDevice seen(Instant at) {
        return new RegisteredDevice(known, key, certificate, next, pairing, at, ended);
    }

    RegisteredDevice ended(Instant at, End by) {
        return new RegisteredDevice(known, key, certificate, next, pairing, seen, new Ended(at, by));
    }
}
