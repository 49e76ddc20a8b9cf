package id.giliran.hubclient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.StandInHub.Answer;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.OwnerOnly;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.PairingState.Standing;
import id.giliran.protocol.pairing.RenewalReply;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.math.BigInteger;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A hub's door: TLS with client certificates and the pairing protocol for real, kept in memory. */
final class PairingHub implements AutoCloseable {
    private static final String HUB_NONCE = Base64.getEncoder().encodeToString(new byte[32]);

    final List<LiveStream> streams = new CopyOnWriteArrayList<>();
    final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
    final Set<BigInteger> unknown = ConcurrentHashMap.newKeySet();
    final List<BigInteger> acts = new CopyOnWriteArrayList<>();
    final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    volatile Instant until = Instant.now().plus(TestAuthority.YEARS);
    volatile String nonce = HUB_NONCE;
    volatile @Nullable Path proofFile;
    volatile @Nullable String lie;
    private final TestAuthority authority;
    private final TestAuthority named;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A device that waits. */
    static final class Waiting {
        final PairingRequest request;
        volatile String code = "";
        volatile PairingState state = new PairingState(Standing.WAITING, null, null);

        Waiting(PairingRequest request) {
            this.request = request;
        }
    }

    private PairingHub(TestAuthority authority, TestAuthority named, X509Certificate shown, KeyPair key, int port)
            throws IOException, GeneralSecurityException {
        this.authority = authority;
        this.named = named;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        SSLContext context = context(shown, key);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setProtocols(new String[] {"TLSv1.3"});
                tls.setWantClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    static PairingHub of(TestAuthority authority) throws IOException, GeneralSecurityException {
        return at(authority, 0);
    }

    static PairingHub at(TestAuthority authority, int port) throws IOException, GeneralSecurityException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(authority, authority, authority.hub(key.getPublic()), key, port);
    }

    /** One that names another's authority as its own. */
    static PairingHub liar(TestAuthority own, TestAuthority named) throws IOException, GeneralSecurityException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(own, named, own.hub(key.getPublic()), key, 0);
    }

    /** A server with a certificate of the right authority for something else. */
    static PairingHub stranger(TestAuthority authority) throws IOException, GeneralSecurityException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(authority, authority, authority.stranger(key.getPublic()), key, 0);
    }

    private SSLContext context(X509Certificate shown, KeyPair key) throws IOException, GeneralSecurityException {
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
    }

    HubPlace.At place() {
        return new HubPlace.At("127.0.0.1", port());
    }

    int port() {
        return server.getAddress().getPort();
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

    private String certificate(Waiting device) {
        try {
            PublicKey key = key(device.request.key());
            return Certificates.write(authority.device(device.request.device(), "d-1", key, until));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PublicKey key(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (path.startsWith(ApiPaths.PAIRINGS)) {
                StandInHub.send(exchange, pair(exchange.getRequestMethod(), path, body));
            } else {
                serve((HttpsExchange) exchange, path);
            }
        } catch (GeneralSecurityException wrong) {
            StandInHub.send(exchange, Answer.problem(400, "bad-signature", ""));
        }
    }

    private Answer pair(String method, String path, String body) throws IOException, GeneralSecurityException {
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

    private void serve(HttpsExchange exchange, String path) throws IOException, GeneralSecurityException {
        Optional<X509Certificate> shown = certificate(exchange);
        if (shown.isEmpty()) {
            StandInHub.send(exchange, Answer.problem(403, "no-certificate", ""));
        } else if (revoked.contains(shown.get().getSerialNumber())) {
            StandInHub.send(exchange, Answer.problem(403, "device-revoked", ""));
        } else if (unknown.contains(shown.get().getSerialNumber())) {
            StandInHub.send(exchange, Answer.problem(403, "device-unknown", ""));
        } else if (path.equals(ApiPaths.RENEWAL)) {
            acts.add(shown.get().getSerialNumber());
            Waiting device = waiting.values().iterator().next();
            StandInHub.send(exchange, Answer.ok(Json.write(new RenewalReply(certificate(device)))));
        } else if (exchange.getRequestMethod().equals("POST")) {
            acts.add(shown.get().getSerialNumber());
            StandInHub.send(exchange, Answer.ok("{}"));
        } else if (path.equals(ApiPaths.HEALTH)) {
            StandInHub.send(exchange, Answer.of(403, Problem.MEDIA_TYPE, "{\"code\":\"not-permitted\"}"));
        } else {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            streams.add(new LiveStream(exchange));
        }
    }

    private static Optional<X509Certificate> certificate(HttpsExchange exchange) {
        try {
            return Optional.of((X509Certificate) exchange.getSSLSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException none) {
            return Optional.empty();
        }
    }

    /** A proof file as a hub makes it. */
    static Path proofFileIn(Path data) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        OwnerOnly.write(data.resolve("pairing"), "proof-1", random);
        return data.resolve("pairing/proof-1").toAbsolutePath();
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::breakOff);
        server.stop(0);
        threads.shutdownNow();
    }
}
