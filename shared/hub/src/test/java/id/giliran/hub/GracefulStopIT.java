package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.authority.AuthorityException;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OpenDayRequest;
import id.giliran.watch.DatagramSink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hub's program is asked to end while visitors take numbers. */
@EnabledOnOs(OS.LINUX)
final class GracefulStopIT {
    private static final int VISITORS = 8;
    private static final int ENDED_BY_SIGTERM = 143;
    private static final String ORDER = Json.write(new IssueTicketRequest("information", "id", null));
    private static final String NO_ANSWER = "";

    @TempDir
    private Path data;

    /** The reply to each key; what was not answered or was refused has none. */
    private final Map<String, String> replies = new ConcurrentHashMap<>();

    private final AtomicInteger answered = new AtomicInteger();

    @Test
    void everyRequestIsAnsweredAndStoredOrNotAnsweredAndNotStored() throws Exception {
        Path config = AlwaysOpen.config(data.resolve("config"));
        try (DatagramSink systemd = DatagramSink.at(data);
                HubProgram hub = HubProgram.start(config, data, Map.of("NOTIFY_SOCKET", systemd.address()));
                HttpClient client = hub.client();
                ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            openToday(client, hub.address());
            CompletableFuture<HttpResponse<String>> screen = client.sendAsync(
                    HttpRequest.newBuilder(hub.address().resolve(ApiPaths.HALL_VIEW))
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofString());
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                visitors.execute(() -> takeNumbers(hub));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answered.get() > 300);

            hub.ask();

            assertThat(hub.exitStatus()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(screen.join().body()).endsWith("retry: 1000\n\n");
            assertThat(systemd.received()).startsWith("READY=1\n").endsWith("STOPPING=1\n");
            assertThat(hub.console()).doesNotContain("WARN", "ERROR").contains("The hub has ended");
        }
        assertThat(replies).containsValue(NO_ANSWER).hasSizeGreaterThan(300);
        assertNothingIsLostAndNothingIsThereThatWasNotAnswered(config);
    }

    private void assertNothingIsLostAndNothingIsThereThatWasNotAnswered(Path config) throws Exception {
        try (HubProgram again = HubProgram.start(config, data);
                HttpClient client = again.client()) {
            for (Map.Entry<String, String> told : replies.entrySet()) {
                HttpResponse<String> retry = order(client, again.address(), told.getKey());
                boolean wasStored =
                        retry.headers().firstValue("Idempotency-Replayed").isPresent();
                if (told.getValue().equals(NO_ANSWER)) {
                    assertThat(wasStored).as("stored without an answer").isFalse();
                } else {
                    assertThat(wasStored).as("answered, and there").isTrue();
                    assertThat(retry.body()).isEqualTo(told.getValue());
                }
            }
        }
    }

    /** One number after the other, until nobody answers. */
    private void takeNumbers(HubProgram hub) {
        try (HttpClient client = hub.client()) {
            for (boolean there = true; there; ) {
                there = takeNumber(client, hub.address());
            }
        } catch (AuthorityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private boolean takeNumber(HttpClient client, URI hub) {
        String key = HubTrial.newKey();
        replies.put(key, NO_ANSWER);
        try {
            HttpResponse<String> reply = order(client, hub, key);
            if (reply.statusCode() == 200) {
                replies.put(key, reply.body());
                answered.incrementAndGet();
            }
            return reply.statusCode() == 200;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void openToday(HttpClient client, URI hub) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        assertThat(post(
                                client,
                                hub.resolve(ApiPaths.OPEN_DAY),
                                HubTrial.newKey(),
                                Json.write(new OpenDayRequest(today)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> order(HttpClient client, URI hub, String key)
            throws IOException, InterruptedException {
        return post(client, hub.resolve(ApiPaths.TICKETS), key, ORDER);
    }

    private static HttpResponse<String> post(HttpClient client, URI where, String key, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(where)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .header(ApiPaths.IDEMPOTENCY_KEY, key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
