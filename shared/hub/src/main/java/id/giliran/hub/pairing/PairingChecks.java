package id.giliran.hub.pairing;

import id.giliran.hub.authority.Authority;
import id.giliran.hub.pairing.PairingRefused.Why;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.Transcript;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;

/** Whether what a stranger says can be used at all. */
final class PairingChecks {
    private static final int MOST_NAME = 40;
    private static final int MOST_NUMBER = 9_999;
    private static final int SHA256_BYTES = 32;
    private static final int LEAST_NONCE_BYTES = 16;

    private PairingChecks() {}

    /** The device's key, when all that it says of itself is sound. */
    static PublicKey check(PairingRequest request, Origin origin) {
        Device device = request.device();
        if (device.role() == DeviceRole.CONSOLE && !origin.loopback()) {
            throw new PairingRefused(
                    Why.NOT_HERE, "A console is a program of the hub's owner on the hub's own computer.");
        }
        require(isNumber(device), "device.number", "kiosks and displays are numbered from 1 to 9999");
        require(isName(device.name()), "device.name", "write 1 to 40 characters that a keyboard writes");
        require(
                decoded(request.commitment())
                        .filter(bytes -> bytes.length == SHA256_BYTES)
                        .isPresent(),
                "commitment",
                "it is the SHA-256 of the nonce in Base64");
        return key(request.key());
    }

    private static boolean isNumber(Device device) {
        int least = device.role() == DeviceRole.KIOSK || device.role() == DeviceRole.DISPLAY ? 1 : 0;
        int most = device.role() == DeviceRole.CONSOLE ? 0 : MOST_NUMBER;
        return device.number() >= least && device.number() <= most;
    }

    /** Format characters could turn the rest of a line around, on a screen or in a terminal. */
    static boolean isName(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= MOST_NAME
                && name.codePoints().noneMatch(PairingChecks::isNoWriting);
    }

    private static boolean isNoWriting(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static PublicKey key(String written) {
        try {
            return Authority.keyOf(decoded(written).orElseThrow(GeneralSecurityException::new));
        } catch (GeneralSecurityException unusable) {
            throw invalid("key", "it is a public key on the curve P-256 as SubjectPublicKeyInfo in Base64");
        }
    }

    /** Whether the device opens what it was committed to, and holds the key that it has shown. */
    static Transcript opened(WaitingPairing pairing, String authority, PairingReveal reveal) {
        require(
                decoded(reveal.nonce())
                        .filter(bytes -> bytes.length >= LEAST_NONCE_BYTES)
                        .isPresent(),
                "nonce",
                "it is 16 random bytes or more in Base64");
        if (!Transcript.commitment(reveal.nonce()).equals(pairing.request().commitment())) {
            throw new PairingRefused(Why.CONTRADICTION, "The nonce is not the one that the device was committed to.");
        }
        Transcript transcript = Transcript.of(pairing.request(), authority, pairing.hubNonce(), reveal.nonce());
        if (!isSigned(transcript, pairing.key(), reveal.signature())) {
            throw new PairingRefused(Why.CONTRADICTION, "The signature is not by the key that the device has shown.");
        }
        return transcript;
    }

    private static boolean isSigned(Transcript transcript, PublicKey key, String signature) {
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(key);
            verifier.update(transcript.hash());
            return verifier.verify(decoded(signature).orElseThrow(GeneralSecurityException::new));
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    static Optional<byte[]> decoded(String written) {
        try {
            return Optional.of(Base64.getDecoder().decode(written));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static void require(boolean right, String field, String how) {
        if (!right) {
            throw invalid(field, how);
        }
    }

    private static PairingRefused invalid(String field, String how) {
        return new PairingRefused(Why.INVALID, "The field " + field + " cannot be used: " + how + ".");
    }
}
