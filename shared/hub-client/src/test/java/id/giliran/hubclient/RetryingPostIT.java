package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hubclient.StandInHub.Answer;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.SignInRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RetryingPostIT {
    private static final String PATH = "/api/v1/counters/3/sign-in";
    private static final SignInRequest REQUEST = new SignInRequest("Rina");
    private static final String REPLY = "{\"ticket\":\"t\",\"number\":\"A001\"}";

    private final FakeTiming timing = new FakeTiming().skippingPauses();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = StandInHub.client(threads);
    private StandInHub hub;
    private RetryingPost post;

    @BeforeEach
    void startHub() throws IOException {
        hub = StandInHub.start();
        post = postTo(hub.uri(), timing);
    }

    @AfterEach
    void stopHub() {
        hub.close();
        http.shutdownNow();
        threads.shutdownNow();
    }

    @Test
    void anActCarriesItsKeyAndItsRequest() {
        hub.onAct((act, times) -> Answer.ok(REPLY));

        assertThat(post.act(PATH, REQUEST, ActReply.class, "key-1")).isEqualTo(done());
        assertThat(hub.acts())
                .containsExactly(new StandInHub.Act(PATH, "key-1", "{\"operator\":\"Rina\"}", "application/json"));
    }

    @Test
    void aReplyCanBeHadToTheLetter() {
        hub.onAct((act, times) -> Answer.ok(" " + REPLY));

        assertThat(post.act(PATH, REQUEST, String.class)).isEqualTo(new ActResult.Done<>(" " + REPLY));
    }

    @Test
    void anActWithNothingToSayIsAnEmptyObject() {
        post.act(PATH, ActSender.NOTHING, ActReply.class);

        assertThat(hub.acts().getFirst().body()).isEqualTo("{}");
    }

    @Test
    void eachNewActHasItsOwnKey() {
        post.act(PATH, REQUEST, ActReply.class);
        post.act(PATH, REQUEST, ActReply.class);

        assertThat(keys()).hasSize(2).allSatisfy(key -> assertThat(key).hasSize(36));
    }

    @Test
    void aLostReplyIsAskedForAgainWithTheSameKeyAndHasOneEffect() {
        Map<String, Integer> effects = new ConcurrentHashMap<>();
        hub.onAct((act, times) -> {
            effects.putIfAbsent(act.key(), times);
            return times < 3 ? Answer.broken() : Answer.ok(REPLY);
        });

        assertThat(post.act(PATH, REQUEST, ActReply.class)).isEqualTo(done());
        assertThat(hub.acts()).hasSize(3);
        assertThat(effects).hasSize(1);
    }

    @Test
    void aStalledHubIsGivenUpAndAskedAgainWithTheSameKey() {
        FakeTiming stepping = new FakeTiming();
        hub.onAct((act, times) -> times == 1 ? Answer.none() : Answer.ok(REPLY));
        CompletableFuture<ActResult<ActReply>> result = CompletableFuture.supplyAsync(
                () -> postTo(hub.uri(), stepping).act(PATH, REQUEST, ActReply.class), threads);
        await().until(() -> hub.acts().size() == 1);

        stepping.advance(RetryingPost.ONE_TRY);
        await().until(() -> stepping.pauses().size() == 1);
        stepping.advance(Duration.ofSeconds(1));

        await().untilAsserted(() -> assertThat(result).isCompletedWithValue(done()));
        assertThat(keys()).hasSize(1);
        assertThat(hub.acts()).hasSize(2);
    }

    @Test
    void anOverloadedHubIsGivenTheTimeItAsksFor() {
        hub.onAct((act, times) -> times == 1 ? Answer.problem(503, "busy", "3") : Answer.ok(REPLY));

        assertThat(post.act(PATH, REQUEST, ActReply.class)).isEqualTo(done());
        assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(3));
        assertThat(keys()).hasSize(1);
    }

    @Test
    void whoAskedTooOftenAsksAgainALittleLaterSoThatNothingIsLost() {
        hub.onAct((act, times) -> times == 1 ? Answer.problem(429, "too-many-requests", "1") : Answer.ok(REPLY));

        assertThat(post.act(PATH, REQUEST, ActReply.class)).isEqualTo(done());
        assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(1));
        assertThat(keys()).hasSize(1);
    }

    @Test
    void aHubThatAsksForMoreThanThePatienceIsNotWaitedFor() {
        hub.onAct((act, times) -> Answer.problem(503, "not-stored", "60"));

        assertThat(post.act(PATH, REQUEST, ActReply.class, "key-1"))
                .isEqualTo(new ActResult.Unreachable<>("It is so. Do this.", "key-1"));
        assertThat(timing.pauses()).isEmpty();
    }

    @Test
    void whenThePatienceIsOverTheKeyComesBackForALaterTry() {
        hub.onAct((act, times) -> Answer.problem(500, "mistake", "Wed, 21 Oct 2026 07:28:00 GMT"));

        ActResult<ActReply> first = post.act(PATH, REQUEST, ActReply.class, "key-1", Duration.ofSeconds(4));
        hub.onAct((act, times) -> Answer.ok(REPLY));

        assertThat(first).isEqualTo(new ActResult.Unreachable<>("It is so. Do this.", "key-1"));
        assertThat(timing.pauses())
                .hasSizeGreaterThan(3)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(50), Duration.ofSeconds(1)));
        assertThat(timing.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isLessThan(Duration.ofSeconds(4));
        assertThat(post.act(PATH, REQUEST, ActReply.class, "key-1")).isEqualTo(done());
        assertThat(keys()).hasSize(1);
    }

    @Test
    void whereNobodyListensTheReasonSaysSo() {
        URI gone = hub.uri();
        hub.close();

        assertThat(postTo(gone, timing).act(PATH, REQUEST, ActReply.class, "key-1"))
                .isEqualTo(new ActResult.Unreachable<>("No hub listens at " + gone + ".", "key-1"));
        assertThat(timing.pauses()).hasSizeGreaterThan(3);
    }

    @Test
    void aRefusalIsToldAtOnceAndNotRetried() {
        hub.onAct((act, times) -> Answer.problem(409, "nothing-waiting", ""));

        Problem expected = Problem.of(409, "nothing-waiting", "It is so.", "Do this.", Map.of("number", "A001"));
        assertThat(post.act(PATH, REQUEST, ActReply.class)).isEqualTo(new ActResult.Refused<>(expected));
        assertThat(hub.acts()).hasSize(1);
    }

    @Test
    void aRefusalThatIsNoProblemStillHasASentence() {
        hub.onAct((act, times) -> Answer.of(404, "text/html", "<h1>Not here</h1>"));

        assertThat(post.act(PATH, REQUEST, ActReply.class))
                .isInstanceOfSatisfying(
                        ActResult.Refused.class,
                        refused -> assertThat(refused.problem().detail()).contains("Not here"));
    }

    @Test
    void whatAnswersButIsNoHubIsNotAskedTwice() {
        hub.onAct((act, times) -> times == 1 ? Answer.ok("<html>") : Answer.of(302, "text/html", ""));

        assertThat(reasonOfUnreachable()).contains("is not a hub of this version: its answer cannot be read");
        assertThat(reasonOfUnreachable()).contains("it answered with HTTP status 302");
        assertThat(hub.acts()).hasSize(2);
    }

    @Test
    void anInterruptedCallerIsLetGo() {
        Thread.currentThread().interrupt();

        ActResult<ActReply> result = post.act(PATH, REQUEST, ActReply.class, "key-1");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result).isEqualTo(new ActResult.Unreachable<>("The program stopped waiting for the hub.", "key-1"));
    }

    private String reasonOfUnreachable() {
        return post.act(PATH, REQUEST, ActReply.class) instanceof ActResult.Unreachable<ActReply>(var reason, var key)
                ? reason
                : "";
    }

    private RetryingPost postTo(URI uri, Timing time) {
        return new RetryingPost(new OwnerTransport(http, uri), time, new Random(1));
    }

    private Set<String> keys() {
        return hub.acts().stream().map(StandInHub.Act::key).collect(Collectors.toSet());
    }

    private static ActResult<ActReply> done() {
        return new ActResult.Done<>(new ActReply("t", "A001"));
    }
}
