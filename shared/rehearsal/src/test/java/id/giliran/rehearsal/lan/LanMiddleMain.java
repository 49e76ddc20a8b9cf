package id.giliran.rehearsal.lan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hub.authority.Authority;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.pairing.PairingOffer;
import id.giliran.protocol.pairing.PairingRequest;
import id.giliran.protocol.pairing.PairingReveal;
import id.giliran.protocol.pairing.Transcript;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Somebody between a device and the hub who does his best: to the device he is a hub with an authority of his own, to the hub a
 * device with a key of his own. What he hears stands on his standard output. Arguments: his folder, the hub's address.
 */
final class LanMiddleMain {
    private final PrintStream out = System.out;
    private final Authority own;
    private final KeyPair key;
    private final URI hub;
    private final HttpClient client;
    private @Nullable PairingRequest asked;
    private @Nullable PairingOffer offered;

    private LanMiddleMain(Path folder, String hub) throws Exception {
        this.own = Authority.open(folder, Clock.systemUTC());
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        this.key = keys.generateKeyPair();
        this.hub = URI.create("https://" + hub);
        SSLContext anything = SSLContext.getInstance("TLS");
        anything.init(null, new TrustManager[] {new TrustsAll()}, new SecureRandom());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(anything)
                .build();
    }

    public static void main(String[] arguments) throws Exception {
        LanMiddleMain middle = new LanMiddleMain(Path.of(arguments[0]), arguments[1]);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(8765), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(middle.own.forHub()));
        server.createContext("/", middle::hear);
        server.start();
        middle.out.println("LISTENS");
        new CountDownLatch(1).await();
    }

    private void hear(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        out.println("HEARD " + exchange.getRequestMethod() + " " + path);
        byte[] answer = answer(exchange.getRequestMethod(), path, body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private synchronized String answer(String method, String path, String body) throws IOException {
        try {
            if (method.equals("GET")) {
                return said(request(path).GET());
            }
            return path.equals(ApiPaths.PAIRINGS) ? offer(body) : reveal(path, body);
        } catch (GeneralSecurityException | InterruptedException failed) {
            throw new IOException(failed);
        }
    }

    /** The device's commitment, but a key of his own; and to the device an authority of his own. */
    private String offer(String body) throws IOException, GeneralSecurityException, InterruptedException {
        PairingRequest request = Json.read(body, PairingRequest.class);
        asked = new PairingRequest(request.device(), base64(key.getPublic().getEncoded()), request.commitment());
        offered = Json.read(said(post(ApiPaths.PAIRINGS, asked)), PairingOffer.class);
        return Json.write(
                new PairingOffer(offered.pairing(), base64(own.certificate().getEncoded()), offered.nonce(), null));
    }

    private String reveal(String path, String body) throws IOException, GeneralSecurityException, InterruptedException {
        PairingReveal opened = Json.read(body, PairingReveal.class);
        if (asked == null || offered == null) {
            throw new IOException("nothing was begun");
        }
        Transcript transcript = Transcript.of(asked, offered.authority(), offered.nonce(), opened.nonce());
        out.println("HUB-EXPECTS " + transcript.code());
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(transcript.hash());
        return said(post(path, new PairingReveal(opened.nonce(), base64(signature.sign()), null)));
    }

    private HttpRequest.Builder post(String path, Record body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(hub.resolve(path));
    }

    private String said(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return response.body();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
