package id.giliran.hub.pairing;

import id.giliran.hub.pairing.ProofFiles.ProofFile;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.pairing.Transcript;
import java.security.PublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One device on its way in. Used under the lock of the desk only. */
final class WaitingPairing {
    private static final PairingState WAITING = new PairingState(Standing.WAITING, null, null);
    static final PairingState REFUSED = new PairingState(Standing.REFUSED, null, null);

    private final String id;
    private final Origin origin;
    private final PairingRequest request;
    private final PublicKey key;
    private final String hubNonce;
    private final @Nullable ProofFile proofFile;
    private final long begun;
    private long heard;
    private @Nullable Transcript transcript;
    private @Nullable String deviceNonce;
    private PairingState state = WAITING;

    WaitingPairing(
            String id,
            Origin origin,
            PairingRequest request,
            PublicKey key,
            String hubNonce,
            @Nullable ProofFile proofFile,
            long begun) {
        this.id = id;
        this.origin = origin;
        this.request = request;
        this.key = key;
        this.hubNonce = hubNonce;
        this.proofFile = proofFile;
        this.begun = begun;
        this.heard = begun;
    }

    String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    PairingRequest request() {
        return request;
    }

    Device device() {
        return request.device();
    }

    PublicKey key() {
        return key;
    }

    String hubNonce() {
        return hubNonce;
    }

    @Nullable ProofFile proofFile() {
        return proofFile;
    }

    /** Nanoseconds since the device asked first. */
    long age(long now) {
        return now - begun;
    }

    /** Nanoseconds since the device asked last. */
    long silence(long now) {
        return now - heard;
    }

    void heard(long now) {
        heard = now;
    }

    /** The device has opened its nonce, and what it says fits. */
    void open(Transcript whole, String nonce) {
        transcript = whole;
        deviceNonce = nonce;
    }

    boolean isOpen() {
        return transcript != null;
    }

    boolean wasOpenedWith(String nonce) {
        return nonce.equals(deviceNonce);
    }

    /** Only of one that is open. */
    Transcript transcript() {
        return Objects.requireNonNull(transcript, "the device has opened its nonce");
    }

    boolean shows(String code) {
        return transcript != null && isUndecided() && transcript.code().equals(code);
    }

    boolean isUndecided() {
        return state.standing() == Standing.WAITING;
    }

    PairingState state() {
        return state;
    }

    void decide(PairingState decision) {
        state = decision;
    }
}
