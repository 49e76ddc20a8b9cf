package id.giliran.hubclient;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A peer that speaks HTTP for real and breaks on demand. */
final class StandInHub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<LiveStream> streams = new CopyOnWriteArrayList<>();
    private final List<Act> acts = new CopyOnWriteArrayList<>();
    private volatile Behaviour onStream = StandInHub::stream;
    private volatile ActBehaviour onAct = (act, times) -> Answer.ok("{}");

    private StandInHub(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** An act as it arrived. */
    record Act(String path, String key, String body, String contentType) {}

    /** What to send back, if anything. */
    record Answer(int status, String type, String body, String retryAfter, Cut cut) {
        enum Cut {
            NONE,
            BREAK,
            STALL
        }

        static Answer ok(String body) {
            return new Answer(200, "application/json", body, "", Cut.NONE);
        }

        static Answer of(int status, String type, String body) {
            return new Answer(status, type, body, "", Cut.NONE);
        }

        static Answer problem(int status, String code, String retryAfter) {
            String body = "{\"type\":\"urn:giliran:problem:" + code + "\",\"title\":\"It is so.\",\"status\":" + status
                    + ",\"code\":\"" + code + "\",\"detail\":\"Do this.\",\"facts\":{\"number\":\"A001\"}}";
            return new Answer(status, Problem.MEDIA_TYPE, body, retryAfter, Cut.NONE);
        }

        static Answer broken() {
            return new Answer(0, "", "", "", Cut.BREAK);
        }

        static Answer none() {
            return new Answer(0, "", "", "", Cut.STALL);
        }
    }

    interface ActBehaviour {
        /** @param times how often this hub was asked anything, this one included */
        Answer answer(Act act, int times);
    }

    interface Behaviour {
        void handle(StandInHub hub, HttpExchange exchange) throws IOException;
    }

    /** A client for it: what is tried here is the same with TLS and without. */
    static HttpClient client(Executor threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
    }

    static StandInHub start() throws IOException {
        return new StandInHub(0);
    }

    static StandInHub startAt(int port) throws IOException {
        return new StandInHub(port);
    }

    void onAct(ActBehaviour behaviour) {
        onAct = behaviour;
    }

    void onStream(Behaviour behaviour) {
        onStream = behaviour;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<LiveStream> streams() {
        return streams;
    }

    LiveStream stream(int index) {
        return streams.get(index);
    }

    List<Act> acts() {
        return acts;
    }

    /** Opens a stream as a hub does, and leaves it open. */
    static void stream(StandInHub hub, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        hub.streams.add(new LiveStream(exchange));
    }

    static void send(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer.cut()) {
            case STALL -> {}
            case BREAK -> exchange.close();
            case NONE -> {
                byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                if (!answer.retryAfter().isEmpty()) {
                    exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
                }
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            }
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("GET")) {
            onStream.handle(this, exchange);
            return;
        }
        String key = exchange.getRequestHeaders().getFirst(ApiPaths.IDEMPOTENCY_KEY);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Act act = new Act(exchange.getRequestURI().getPath(), key, body, type);
        acts.add(act);
        send(exchange, onAct.answer(act, acts.size()));
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::breakOff);
        server.stop(0);
        threads.shutdownNow();
    }
}
