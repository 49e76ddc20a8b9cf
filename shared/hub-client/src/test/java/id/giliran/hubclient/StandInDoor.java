package id.giliran.hubclient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.StandInHub.Answer;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.OwnerOnly;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A hub's door: TLS with client certificates and the pairing protocol for real, kept in memory. */
public final class StandInDoor {
    final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    volatile Instant until = Instant.now().plus(TestAuthority.YEARS);
    volatile String nonce = Base64.getEncoder().encodeToString(new byte[32]);
    volatile @Nullable Path proofFile;
    volatile @Nullable String lie;
    private final TestAuthority authority;
    private final TestAuthority named;
    private final X509Certificate shown;
    private final KeyPair key;

    /** A device that waits. */
    static final class Waiting {
        final PairingRequest request;
        volatile String code = "";
        volatile PairingState state = new PairingState(Standing.WAITING, null, null);

        Waiting(PairingRequest request) {
            this.request = request;
        }
    }

    StandInDoor(TestAuthority authority, TestAuthority named, X509Certificate shown, KeyPair key) {
        this.authority = authority;
        this.named = named;
        this.shown = shown;
        this.key = key;
    }

    /**
     * A door that lets every program of this user in by itself, and stays the same hub's however often it is opened.
     *
     * @param folder of the stand-in
     */
    public static StandInDoor of(Path folder) throws IOException {
        TestAuthority own = new TestAuthority("Stand-in");
        KeyPair key = TestAuthority.newKey();
        StandInDoor door = new StandInDoor(own, own, own.hub(key.getPublic()), key);
        door.proofFile = proofFileIn(folder);
        return door;
    }

    /**
     * A server that speaks TLS and pairing; what else it says is the caller's, who starts and stops it.
     *
     * @param port 0 for any free one
     */
    public HttpsServer open(int port) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(context()) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setProtocols(new String[] {"TLSv1.3"});
                tls.setWantClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.createContext(ApiPaths.PAIRINGS, this::pair);
        return server;
    }

    /** Where such a server is. */
    public static HubPlace.At place(HttpsServer server) {
        return new HubPlace.At("127.0.0.1", server.getAddress().getPort());
    }

    private SSLContext context() throws IOException {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            X509Certificate[] chain = {shown, authority.certificate()};
            own.setKeyEntry("hub", key.getPrivate(), new char[0], chain);
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(own, new char[0]);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", authority.certificate());
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a person does who types a code. */
    void approve(String code) {
        Waiting device = byCode(code);
        device.state = new PairingState(Standing.APPROVED, certificate(device), null);
    }

    void refuse(String code) {
        byCode(code).state = new PairingState(Standing.REFUSED, null, null);
    }

    private Waiting byCode(String code) {
        return waiting.values().stream()
                .filter(device -> device.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A certificate for this device's key. */
    String certificate(Waiting device) {
        try {
            PublicKey own = key(device.request.key());
            return Certificates.write(authority.device(device.request.device(), "d-1", own, until));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private void pair(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            StandInHub.send(exchange, answer(exchange.getRequestMethod(), path, body));
        } catch (GeneralSecurityException wrong) {
            StandInHub.send(exchange, Answer.problem(400, "bad-signature", ""));
        }
    }

    private Answer answer(String method, String path, String body) throws IOException, GeneralSecurityException {
        if (path.equals(ApiPaths.PAIRINGS)) {
            String pairing = "p-" + (waiting.size() + 1);
            waiting.put(pairing, new Waiting(Json.readStrictly(body, PairingRequest.class)));
            return Answer.ok(Json.write(new PairingOffer(
                    pairing,
                    Certificates.write(named.certificate()),
                    nonce,
                    Optional.ofNullable(proofFile).map(Path::toString).orElse(null))));
        }
        Waiting device =
                waiting.get(path.replaceFirst(ApiPaths.PAIRINGS + "/", "").replaceFirst("/.*", ""));
        if (device == null) {
            return Answer.problem(404, "pairing-unknown", "");
        }
        if (method.equals("POST")) {
            reveal(device, Json.readStrictly(body, PairingReveal.class));
        }
        return Answer.ok(Json.write(device.state));
    }

    private void reveal(Waiting device, PairingReveal reveal) throws IOException, GeneralSecurityException {
        Transcript transcript =
                Transcript.of(device.request, Certificates.write(named.certificate()), nonce, reveal.nonce());
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key(device.request.key()));
        signature.update(transcript.hash());
        if (!signature.verify(Base64.getDecoder().decode(reveal.signature()))
                || !Transcript.commitment(reveal.nonce()).equals(device.request.commitment())) {
            throw new GeneralSecurityException("The device lies.");
        }
        device.code = transcript.code();
        Path file = proofFile;
        if (lie != null) {
            device.state = new PairingState(Standing.APPROVED, certificate(device), lie);
        } else if (file != null
                && transcript.deviceProof(Files.readAllBytes(file)).equals(reveal.proof())) {
            device.state = new PairingState(
                    Standing.APPROVED, certificate(device), transcript.hubProof(Files.readAllBytes(file)));
        }
    }

    /** A proof file as a hub makes it. */
    static Path proofFileIn(Path data) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        OwnerOnly.write(data.resolve("pairing"), "proof-1", random);
        return data.resolve("pairing/proof-1").toAbsolutePath();
    }
}
