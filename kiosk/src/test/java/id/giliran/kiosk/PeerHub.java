package id.giliran.kiosk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsServer;
import id.giliran.hubclient.StandInDoor;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Frame;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.AppointmentRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.KioskReportRequest;
import id.giliran.protocol.view.KioskView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A peer on a real socket that speaks the protocol: streams one office and gives a number for each key. */
final class PeerHub implements AutoCloseable {
    private final HttpsServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, IssuedReply> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();
    final List<IssueTicketRequest> requests = new CopyOnWriteArrayList<>();
    final List<KioskReportRequest> reports = new CopyOnWriteArrayList<>();
    final List<String> codes = new CopyOnWriteArrayList<>();
    final List<String> told = new CopyOnWriteArrayList<>();

    /** @param folder for what a hub has beside its socket */
    PeerHub(KioskView office, Path folder) throws IOException {
        server = StandInDoor.of(folder).open(0);
        server.setExecutor(threads);
        server.createContext(ApiPaths.kioskView(1), exchange -> stream(exchange, office));
        server.createContext(ApiPaths.TICKETS, this::act);
        server.createContext(ApiPaths.kioskReport(1), this::report);
        server.createContext(ApiPaths.APPOINTMENT, this::lookUp);
        server.start();
    }

    HubPlace place() {
        return StandInDoor.place(server);
    }

    private static void stream(HttpExchange exchange, KioskView office) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        String frame = Json.write(new Frame<>(Offices.NOW, "peer", office));
        out.write(("event: view\ndata: " + frame + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void act(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            String key = String.valueOf(exchange.getRequestHeaders().getFirst(ApiPaths.IDEMPOTENCY_KEY));
            answer(exchange, path.equals(ApiPaths.TICKETS) ? issue(body, key) : hear(path, body));
        }
    }

    private void report(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            reports.add(Json.readStrictly(body, KioskReportRequest.class));
            answer(exchange, ActReply.DONE);
        }
    }

    /** Every code stands for the same appointment. */
    private void lookUp(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            codes.add(Json.readStrictly(body, AppointmentRequest.class).code());
            answer(exchange, new AppointmentReply("stay-permit", LocalTime.of(10, 0), Standing.EARLY));
        }
    }

    private static void answer(HttpExchange exchange, Object reply) throws IOException {
        byte[] answer = Json.write(reply).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private IssuedReply issue(String body, String key) {
        IssueTicketRequest request = Json.readStrictly(body, IssueTicketRequest.class);
        requests.add(request);
        return numbers.computeIfAbsent(key, fresh -> {
            int number = given.incrementAndGet();
            boolean priority = request.priorityGroup() != null;
            return new IssuedReply(
                    "t-" + number,
                    "A%03d".formatted(number),
                    request.service(),
                    request.language(),
                    priority,
                    Offices.NOW,
                    3);
        });
    }

    private ActReply hear(String path, String body) {
        told.add(path.substring(ApiPaths.TICKETS.length() + 1) + (path.endsWith("/printed") ? "" : " " + body));
        return ActReply.DONE;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
