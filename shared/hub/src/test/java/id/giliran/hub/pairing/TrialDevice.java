package id.giliran.hub.pairing;

import id.giliran.hub.HubTrial;
import id.giliran.hub.authority.Certified;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.PairingState;
import id.giliran.protocol.pairing.Transcript;
import id.giliran.protocol.request.ApproveRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A device as it pairs over TLS with a hub that runs, step by step. */
public final class TrialDevice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private URI hub;
    private final Device device;
    private final KeyPair key = pair();
    private final String nonce = Chance.nonce();
    private final CountDownLatch firstLine = new CountDownLatch(1);
    private HttpClient client;
    private @Nullable PairingOffer offer;

    private TrialDevice(URI hub, Device device) throws Exception {
        this.hub = hub;
        this.device = device;
        this.client = client(Certified.nobody());
    }

    static TrialDevice of(HubTrial hub, DeviceRole role, int number) throws Exception {
        return new TrialDevice(at(hub), new Device(role, number, role.word() + " " + number));
    }

    /** One that was let in by somebody who typed its code. */
    public static TrialDevice paired(HubTrial hub, DeviceRole role, int number) throws Exception {
        TrialDevice device = of(hub, role, number);
        device.begin();
        device.reveal(null);
        hub.done(ApiPaths.APPROVE, new ApproveRequest(device.code(), null, null));
        device.use(Objects.requireNonNull(device.state().certificate()));
        return device;
    }

    private static HttpClient client(SSLContext context) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    PairingRequest request() {
        return new PairingRequest(device, base64(key.getPublic().getEncoded()), Transcript.commitment(nonce));
    }

    PairingOffer begin() {
        offer = Json.read(post(ApiPaths.PAIRINGS, request()).body(), PairingOffer.class);
        return offer;
    }

    private PairingOffer offer() {
        return Objects.requireNonNull(offer, "begun");
    }

    Transcript transcript() {
        return Transcript.of(request(), offer().authority(), offer().nonce(), nonce);
    }

    String code() {
        return transcript().code();
    }

    PairingReveal revealing(KeyPair signer, @Nullable String proof) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.getPrivate());
            signature.update(transcript().hash());
            return new PairingReveal(nonce, base64(signature.sign()), proof);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpResponse<String> reveal(@Nullable String proof) {
        return post(ApiPaths.reveal(offer().pairing()), revealing(key, proof));
    }

    /** As a program of the hub's user does. */
    PairingState revealWithProof() throws IOException {
        byte[] file = Files.readAllBytes(proofFile());
        return Json.read(reveal(transcript().deviceProof(file)).body(), PairingState.class);
    }

    Path proofFile() {
        return Path.of(Objects.requireNonNull(offer().proofFile(), "this computer"));
    }

    PairingState state() {
        return Json.read(get(ApiPaths.pairing(offer().pairing())).body(), PairingState.class);
    }

    /** The hub has another port since it was started again. */
    public void moveTo(HubTrial restarted) {
        hub = at(restarted);
    }

    private static URI at(HubTrial hub) {
        return URI.create("https://127.0.0.1:" + hub.port());
    }

    /** From now on it shows this certificate. */
    void use(String certificate) throws Exception {
        client.close();
        client = client(Certified.context(key, read(certificate)));
    }

    static X509Certificate read(String certificate) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(Base64.getDecoder().decode(certificate)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(hub.resolve(path)));
    }

    public HttpResponse<String> post(String path, Record body) {
        return send(HttpRequest.newBuilder(hub.resolve(path))
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, HubTrial.newKey())
                .POST(BodyPublishers.ofString(Json.write(body))));
    }

    /** All lines of a view's stream until the hub ends it. */
    List<String> linesUntilTheEnd(String path) {
        List<String> lines = new ArrayList<>();
        try (Stream<String> stream = client.send(
                        HttpRequest.newBuilder(hub.resolve(path))
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofLines())
                .body()) {
            stream.forEach(line -> {
                lines.add(line);
                firstLine.countDown();
            });
        } catch (IOException | UncheckedIOException cut) {
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lines;
    }

    /** Waits until the stream has begun. */
    void awaitLine() throws InterruptedException {
        if (!firstLine.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the stream has not begun");
        }
    }

    /** The code of the problem that answers a GET. */
    String refusal(String path) {
        HttpResponse<String> response = get(path);
        return response.statusCode() == 200
                ? "let in"
                : Json.read(response.body(), Problem.class).code();
    }

    /** A refusal may end the connection while the request's body is on its way; then it is asked once more, as programs do. */
    private HttpResponse<String> sendAgain(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException brokenOff) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return sendAgain(request.timeout(PATIENCE).build());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() {
        client.close();
    }
}
