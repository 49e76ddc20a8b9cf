package id.giliran.hub.http;

import id.giliran.hub.access.store.Standing;
import id.giliran.hub.pairing.PairingRefused;
import id.giliran.protocol.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Why a device is not let in, or something about devices is not done. */
final class DeviceProblems {
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final long MILLIS = 1_000;

    private static final String AGAIN =
            "To let it in again, pair it anew: choose 'pair again' on its technician's screen or start it with --pair-again.";

    private DeviceProblems() {}

    /** Of a device with a certificate of this hub. */
    static Problem turnedAway(Standing.Why why) {
        return switch (why) {
            case UNKNOWN ->
                of(
                        FORBIDDEN,
                        "device-unknown",
                        "This hub has never let this device in, or does not remember it.",
                        "It may have been restored from a backup that is older. " + AGAIN);
            case REVOKED -> of(FORBIDDEN, "device-revoked", "This device was revoked at the hub.", AGAIN);
            case REPLACED ->
                of(
                        FORBIDDEN,
                        "device-revoked",
                        "Another device has the number of this one now.",
                        "Give this one another number in its settings. " + AGAIN);
            case OUTDATED ->
                of(
                        FORBIDDEN,
                        "device-revoked",
                        "This certificate was followed by a newer one, which the device has used.",
                        "Somebody may have copied its files. " + AGAIN);
        };
    }

    /** Of a step of a pairing, or an order about a device. */
    static Problem of(PairingRefused refused) {
        String sentence = refused.sentence();
        return switch (refused.why()) {
            case INVALID -> of(BAD, "field-invalid", "A field of the body cannot be used.", sentence);
            case CONTRADICTION -> of(FORBIDDEN, "pairing-refused", "The steps of the pairing do not fit.", sentence);
            case NOT_HERE -> of(FORBIDDEN, "not-permitted", "This device may not do this.", sentence);
            case TOO_MANY -> tooMany(sentence, refused.pause());
            case CODE_UNKNOWN -> of(UNKNOWN, "code-unknown", "No device shows this code.", sentence);
            case CODE_TWICE -> of(CONFLICT, "code-twice", "Two devices show this code.", sentence);
            case NUMBER_TAKEN -> of(CONFLICT, "number-taken", "Another device has this number.", sentence);
            case UNKNOWN_DEVICE -> of(UNKNOWN, "unknown-device", "There is no such device.", sentence);
        };
    }

    private static Problem tooMany(String sentence, Optional<Duration> pause) {
        String seconds = Long.toString(
                Math.max(1, Math.ceilDiv(pause.orElse(Duration.ofSeconds(1)).toMillis(), MILLIS)));
        return Problem.of(
                TOO_MANY, "too-many-requests", "There are too many requests.", sentence, Map.of("seconds", seconds));
    }

    private static Problem of(int status, String code, String title, String detail) {
        return Problem.of(status, code, title, detail, Map.of());
    }
}
