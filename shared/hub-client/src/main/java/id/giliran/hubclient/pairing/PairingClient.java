package id.giliran.hubclient.pairing;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/** Asks one hub to let this device in. One thread. */
public final class PairingClient implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int NONCE_BYTES = 32;

    private final HubPlace.At hub;
    private final Device device;
    private final Path folder;
    private final PairingTrust trust = new PairingTrust();
    private final PairingTalk talk;

    /**
     * A client of this hub; nothing is sent yet.
     *
     * @param folder of the device, where it makes files
     */
    public PairingClient(HubPlace.At hub, Device device, Path folder, Executor threads) {
        this.hub = hub;
        this.device = device;
        this.folder = folder;
        this.talk = new PairingTalk(hub, HubTls.client(HubTls.of(trust), threads));
    }

    /**
     * Takes the first two steps with a new key and a new nonce.
     *
     * @throws IOException with a sentence when no hub answers, or what answers is none
     * @throws PairingRefusedException when the hub refuses
     */
    public Pairing begin() throws IOException, PairingRefusedException, InterruptedException {
        try {
            KeyPair key = newKey();
            String nonce = newNonce();
            PairingRequest request =
                    new PairingRequest(device, base64(key.getPublic().getEncoded()), Transcript.commitment(nonce));
            PairingOffer offer = talk.post(ApiPaths.PAIRINGS, request, PairingOffer.class);
            if (!NAME.matcher(offer.pairing()).matches()) {
                throw new IOException("What answers at " + hub + " names its pairing as no hub does.");
            }
            X509Certificate authority = Certificates.read(offer.authority());
            trust.pin(authority);
            Transcript transcript = Transcript.of(request, offer.authority(), offer.nonce(), nonce);
            Optional<byte[]> proof = proof(offer);
            PairingState state = talk.post(
                    ApiPaths.reveal(offer.pairing()), reveal(nonce, transcript, key, proof), PairingState.class);
            return new Pairing(
                    talk,
                    offer.pairing(),
                    transcript,
                    proof.map(transcript::hubProof),
                    state,
                    (certificate, byItself) -> DeviceIdentity.of(
                            key.getPrivate(),
                            key.getPublic(),
                            device,
                            certificate,
                            authority,
                            byItself,
                            hub.toString()));
        } catch (GeneralSecurityException wrong) {
            throw new IOException("What answers at " + hub + " is no hub: " + wrong.getMessage(), wrong);
        }
    }

    private Optional<byte[]> proof(PairingOffer offer) {
        return hub.isHere()
                ? Optional.ofNullable(offer.proofFile()).flatMap(file -> ProofFile.read(file, folder))
                : Optional.empty();
    }

    private static PairingReveal reveal(String nonce, Transcript transcript, KeyPair key, Optional<byte[]> proof)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(transcript.hash());
        return new PairingReveal(
                nonce,
                base64(signature.sign()),
                proof.map(transcript::deviceProof).orElse(null));
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return keys.generateKeyPair();
    }

    private static String newNonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        return base64(nonce);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Ends its connections; a pairing that waits stays so at the hub. */
    @Override
    public void close() {
        talk.close();
    }
}
