package id.giliran.hub;

import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * The way of the hub's owner into the running hub. Whoever can read the hub's identity is its owner: such a program makes itself
 * a certificate and asks like any device. Nothing is changed in another way, so that the hub notes all of it.
 */
public final class HubConsole implements AutoCloseable {
    /** Longer than the hub takes for anything but a page of a whole day. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int OK = 2;
    private static final int HUNDRED = 100;

    private final HttpClient client;
    private final URI address;
    private final String mark;

    private HubConsole(HttpClient client, URI address, String mark) {
        this.client = client;
        this.address = address;
        this.mark = mark;
    }

    /**
     * TLS as the owner of this data folder.
     *
     * @throws AuthorityException when no hub has run on it, or another user's
     */
    public static SSLContext context(Path data) throws AuthorityException {
        return Authority.load(data, InstantSource.system()).forOwner();
    }

    /** The hub of this data folder on this computer. */
    public static HubConsole of(Path data, int port) throws AuthorityException {
        Authority authority = Authority.load(data, InstantSource.system());
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(authority.forOwner())
                .connectTimeout(PATIENCE)
                .build();
        return new HubConsole(client, URI.create("https://127.0.0.1:" + port), authority.mark());
    }

    /** By what devices know this hub. */
    String mark() {
        return mark;
    }

    /** What is at this path, as this record. */
    public <V> V get(String path, Class<V> type) throws HubException, RefusedException, InterruptedException {
        return Json.read(text(path), type);
    }

    /** What is at this path. */
    public String text(String path) throws HubException, RefusedException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    /** Does something, under a key of its own. */
    public <V> V post(String path, Record body, Class<V> reply)
            throws HubException, RefusedException, InterruptedException {
        return Json.read(answer(path, body), reply);
    }

    /** Does something, under a key of its own; the answer as it comes. */
    public String answer(String path, Record body) throws HubException, RefusedException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.write(body)));
        return send(request);
    }

    /**
     * What came back.
     *
     * @param well whether the hub says so by its status
     */
    record Told(boolean well, String body) {}

    /** What is at this path, whatever it is. */
    Told ask(String path) throws HubException, InterruptedException {
        HttpResponse<String> answer =
                exchange(HttpRequest.newBuilder(address.resolve(path.startsWith("/") ? path : "/" + path)));
        return new Told(answer.statusCode() / HUNDRED == OK, answer.body());
    }

    private String send(HttpRequest.Builder request) throws HubException, RefusedException, InterruptedException {
        HttpResponse<String> answer = exchange(request);
        if (answer.statusCode() / HUNDRED != OK) {
            throw new RefusedException(Json.read(answer.body(), Problem.class));
        }
        return answer.body();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws HubException, InterruptedException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (SSLException stranger) {
            throw new HubException(
                    "What answers at port " + address.getPort() + " is not the hub of this data folder ("
                            + stranger.getMessage() + "). Name the folder with --data, or the port with --port.",
                    stranger);
        } catch (IOException away) {
            throw new HubException(
                    "The hub does not answer (" + away + "). Start it, or name its port with --port.", away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
