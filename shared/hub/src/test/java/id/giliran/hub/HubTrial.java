package id.giliran.hub;

import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.protocol.request.PrintedRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.view.CounterView;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javax.net.ssl.SSLContext;

/** A real hub with the delivered office, on a free port and a temporary journal, and what a device does with it. */
public final class HubTrial implements AutoCloseable {
    /** The delivered office. */
    public static final Path OFFICE = Path.of("../../config/office.yaml");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HubSettings settings;
    private final SetClock clock;
    private final HubClock hubTime;
    private final SSLContext tls;
    private final HttpClient client;
    private Hub hub;

    private HubTrial(HubSettings settings, SetClock clock, HubClock hubTime) throws HubException {
        this.settings = settings;
        this.clock = clock;
        this.hubTime = hubTime;
        this.hub = begin();
        this.tls = context(settings.data());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .build();
    }

    private static SSLContext context(Path data) throws HubException {
        try {
            return HubConsole.context(data);
        } catch (AuthorityException unusable) {
            throw new HubException(unusable);
        }
    }

    /** A hub whose business day is not open yet. */
    public static HubTrial closed(Path data) throws HubException {
        return of(OFFICE, data);
    }

    /** A hub whose time is this clock's; {@link #clock()} has no part in it. */
    public static HubTrial by(HubClock hubTime, Path data) throws HubException {
        return new HubTrial(new HubSettings(OFFICE, data, 0), new SetClock(), hubTime);
    }

    /** A hub with backups elsewhere. */
    public static HubTrial with(BackupSettings backups, Path data) throws HubException {
        SetClock clock = new SetClock();
        return new HubTrial(new HubSettings(OFFICE, data, 0, 0, backups), clock, clock);
    }

    /** A hub that runs in this way. */
    public static HubTrial with(HubSettings settings, SetClock clock) throws HubException {
        return new HubTrial(settings, clock, clock);
    }

    /** A hub with another office. */
    public static HubTrial of(Path office, Path data) throws HubException {
        SetClock clock = new SetClock();
        return new HubTrial(new HubSettings(office, data, 0), clock, clock);
    }

    /** A hub with an open business day. */
    public static HubTrial open(Path data) throws HubException {
        HubTrial trial = closed(data);
        trial.openDay();
        return trial;
    }

    private Hub begin() throws HubException {
        return Hub.start(settings, hubTime);
    }

    /** Stops the hub and starts it again on the same journal. */
    public void restart() throws HubException {
        hub.close();
        hub = begin();
    }

    public SetClock clock() {
        return clock;
    }

    public URI uri(String path) {
        return URI.create("https://127.0.0.1:" + port()).resolve(path);
    }

    /** TLS as the owner of this hub. */
    public SSLContext tls() {
        return tls;
    }

    public int port() {
        return hub.port();
    }

    /** A connection of its own as the owner. */
    public Socket connect() throws IOException {
        return secure(new Socket());
    }

    /** The same through this socket, which is not connected yet. */
    public Socket secure(Socket socket) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        return tls.getSocketFactory().createSocket(socket, "127.0.0.1", port(), true);
    }

    public void openDay() {
        openDay(SetClock.MONDAY);
    }

    public void openDay(LocalDate day) {
        done(ApiPaths.OPEN_DAY, new OpenDayRequest(day));
    }

    public IssuedReply issue(String service) {
        return Json.read(done(ApiPaths.TICKETS, new IssueTicketRequest(service, "id", null)), IssuedReply.class);
    }

    /** A ticket with its paper out: it waits. */
    public IssuedReply waiting(String service) {
        IssuedReply issued = issue(service);
        done(ApiPaths.ticket(issued.ticket(), "printed"), new PrintedRequest("status-clean"));
        return issued;
    }

    public void signIn(int counter) {
        done(ApiPaths.counter(counter, CounterAct.SIGN_IN), new SignInRequest("Rina " + counter));
    }

    public ActReply callNext(int counter) {
        return act(counter, CounterAct.CALL_NEXT, new NoBody());
    }

    public ActReply onTicket(int counter, CounterAct act, String ticket) {
        return act(counter, act, new TicketRequest(ticket));
    }

    public ActReply act(int counter, CounterAct act, Object body) {
        return Json.read(done(ApiPaths.counter(counter, act), body), ActReply.class);
    }

    public CounterView counter(int counter) {
        return view(ApiPaths.counterView(counter), CounterView.class);
    }

    public <V> V view(String path, Class<V> type) {
        return Json.read(get(path).body(), type);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The body of an act that must succeed. */
    public String done(String path, Object body) {
        HttpResponse<String> response = post(path, Json.write(body), newKey());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " was answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    /** The problem of an act that must fail. */
    public Problem refused(String path, Object body) {
        HttpResponse<String> response = post(path, Json.write(body), newKey());
        if (response.statusCode() == 200) {
            throw new AssertionError(path + " was done: " + response.body());
        }
        return problem(response);
    }

    public static Problem problem(HttpResponse<String> response) {
        return Json.read(response.body(), Problem.class);
    }

    public HttpResponse<String> post(String path, String body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, key)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        hub.close();
        client.close();
    }
}
