package id.giliran.hubclient.pairing;

import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** A pairing that has begun: its code stands, and somebody decides. One thread. */
public final class Pairing {
    private final PairingTalk talk;
    private final String name;
    private final Transcript transcript;
    private final Optional<String> hubProof;
    private final Approval approval;
    private PairingState state;

    Pairing(
            PairingTalk talk,
            String name,
            Transcript transcript,
            Optional<String> hubProof,
            PairingState state,
            Approval approval) {
        this.talk = talk;
        this.name = name;
        this.transcript = transcript;
        this.hubProof = hubProof;
        this.state = state;
        this.approval = approval;
    }

    /** Makes the identity of a certificate. */
    interface Approval {
        DeviceIdentity identity(X509Certificate certificate, boolean byItself) throws CertificateException;
    }

    /** The six digits that a person compares. */
    public String code() {
        return transcript.code();
    }

    /** How it stands, as far as was heard. */
    public PairingState.Standing standing() {
        return state.standing() == null ? PairingState.Standing.REFUSED : state.standing();
    }

    /** Hears how it stands now. */
    public void ask() throws IOException, PairingRefusedException, InterruptedException {
        state = talk.get(ApiPaths.pairing(name), PairingState.class);
    }

    /**
     * What an approved device holds.
     *
     * @throws IOException with a sentence if what the hub gave cannot be used
     */
    public DeviceIdentity identity() throws IOException {
        String certificate = state.certificate();
        if (certificate == null) {
            throw new IOException("The hub approved this device and gave it no certificate.");
        }
        try {
            return approval.identity(Certificates.read(certificate), isProven());
        } catch (CertificateException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    /** Whether the hub has shown that it owns the proof file; a wrong proof is a lie. */
    private boolean isProven() throws IOException {
        String proof = state.proof();
        if (proof == null) {
            return false;
        }
        boolean right = hubProof.filter(expected -> MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), proof.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        if (!right) {
            throw new IOException("What answers says that it runs as this user on this computer, and does not.");
        }
        return true;
    }
}
