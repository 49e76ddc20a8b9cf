package id.giliran.counterclient.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.StandInDoor;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A hub on a real socket that remembers keys as the real one does, and can do an act without answering it. */
final class PeerHub implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final HttpsServer server;
    final List<String> done = new CopyOnWriteArrayList<>();
    volatile boolean answers = true;

    /** @param port 0 for any free one */
    PeerHub(StandInDoor door, int port) throws IOException {
        server = door.open(port);
        server.setExecutor(threads);
        server.createContext(ApiPaths.ROOT, this::act);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    HubPlace place() {
        return StandInDoor.place(server);
    }

    private void act(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String key = exchange.getRequestHeaders().getFirst(ApiPaths.IDEMPOTENCY_KEY);
            String path = exchange.getRequestURI().getPath();
            String earlier = bodies.putIfAbsent(key, path + body);
            if (earlier == null) {
                done.add(path.substring(ApiPaths.ROOT.length()) + " " + body);
            }
            if (answers) {
                answer(exchange, earlier == null || earlier.equals(path + body));
            }
        }
    }

    private static void answer(HttpExchange exchange, boolean same) throws IOException {
        Object reply = same
                ? ActReply.DONE
                : Problem.of(422, "idempotency-key-reused", "Used before.", "Use another.", Map.of());
        byte[] body = Json.write(reply).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", same ? "application/json" : Problem.MEDIA_TYPE);
        exchange.sendResponseHeaders(same ? 200 : 422, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
