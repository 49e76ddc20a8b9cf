package id.giliran.hubclient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.StandInHub.Answer;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.RenewalReply;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLPeerUnverifiedException;

/** A hub that knows its devices: streams and acts for those that it let in, and a sentence for the others. */
final class PairingHub implements AutoCloseable {
    final List<LiveStream> streams = new CopyOnWriteArrayList<>();
    final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();
    final Set<BigInteger> unknown = ConcurrentHashMap.newKeySet();
    final List<BigInteger> acts = new CopyOnWriteArrayList<>();
    final StandInDoor door;
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private PairingHub(StandInDoor door, int port) throws IOException {
        this.door = door;
        server = door.open(port);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    static PairingHub of(TestAuthority authority) throws IOException {
        return at(authority, 0);
    }

    static PairingHub at(TestAuthority authority, int port) throws IOException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(new StandInDoor(authority, authority, authority.hub(key.getPublic()), key), port);
    }

    /** One that names another's authority as its own. */
    static PairingHub liar(TestAuthority own, TestAuthority named) throws IOException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(new StandInDoor(own, named, own.hub(key.getPublic()), key), 0);
    }

    /** A server with a certificate of the right authority for something else. */
    static PairingHub stranger(TestAuthority authority) throws IOException {
        KeyPair key = TestAuthority.newKey();
        return new PairingHub(new StandInDoor(authority, authority, authority.stranger(key.getPublic()), key), 0);
    }

    HubPlace.At place() {
        return StandInDoor.place(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        Optional<X509Certificate> shown = certificate((HttpsExchange) exchange);
        if (shown.isEmpty()) {
            StandInHub.send(exchange, Answer.problem(403, "no-certificate", ""));
        } else if (revoked.contains(shown.get().getSerialNumber())) {
            StandInHub.send(exchange, Answer.problem(403, "device-revoked", ""));
        } else if (unknown.contains(shown.get().getSerialNumber())) {
            StandInHub.send(exchange, Answer.problem(403, "device-unknown", ""));
        } else if (exchange.getRequestMethod().equals("POST")) {
            acts.add(shown.get().getSerialNumber());
            StandInHub.send(exchange, Answer.ok(path.equals(ApiPaths.RENEWAL) ? renewal() : "{}"));
        } else if (path.equals(ApiPaths.HEALTH)) {
            StandInHub.send(exchange, Answer.of(403, Problem.MEDIA_TYPE, "{\"code\":\"not-permitted\"}"));
        } else {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            streams.add(new LiveStream(exchange));
        }
    }

    private String renewal() {
        return Json.write(new RenewalReply(
                door.certificate(door.waiting.values().iterator().next())));
    }

    private static Optional<X509Certificate> certificate(HttpsExchange exchange) {
        try {
            return Optional.of((X509Certificate) exchange.getSSLSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException none) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::breakOff);
        server.stop(0);
        threads.shutdownNow();
    }
}
