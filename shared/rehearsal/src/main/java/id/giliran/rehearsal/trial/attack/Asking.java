package id.giliran.rehearsal.trial.attack;

import id.giliran.hubclient.ActSender;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import id.giliran.protocol.request.SignInRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** On connections that are kept as long as the hub keeps them, from this address of the computer. */
final class Asking {
    /** Before the seconds that somebody is told to wait. */
    static final String WAIT = "wait-";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final int PINS = 1_000_000;

    private final HttpClient client;
    private final URI hub;

    Asking(String from, int port, SSLContext tls) {
        this.hub = URI.create("https://127.0.0.1:" + port);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    /** Asks for a view without end. */
    Try looking(String path) {
        HttpRequest look =
                HttpRequest.newBuilder(hub.resolve(path)).timeout(PATIENCE).build();
        return () -> answer(() -> look);
    }

    /** Tries one PIN after the other for each of these people. */
    Try signingIn(int counter, List<String> people) {
        return () -> answer(() -> signIn(counter, people));
    }

    private HttpRequest signIn(int counter, List<String> people) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        SignInRequest request = new SignInRequest(
                people.get(chance.nextInt(people.size())), null, "%06d".formatted(chance.nextInt(PINS)));
        return HttpRequest.newBuilder(hub.resolve(ApiPaths.counter(counter, CounterAct.SIGN_IN)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(ApiPaths.IDEMPOTENCY_KEY, ActSender.newKey())
                .POST(BodyPublishers.ofString(Json.write(request)))
                .build();
    }

    private String answer(Supplier<HttpRequest> request) {
        try {
            HttpResponse<String> answer = client.send(request.get(), BodyHandlers.ofString());
            return answer.statusCode() == OK ? Try.DONE : word(Json.read(answer.body(), Problem.class));
        } catch (IOException refused) {
            return Try.CLOSED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Try.CLOSED;
        }
    }

    private static String word(Problem problem) {
        String seconds = problem.facts().get("seconds");
        return problem.code().equals("sign-in-delayed") && seconds != null ? WAIT + seconds : problem.code();
    }
}
