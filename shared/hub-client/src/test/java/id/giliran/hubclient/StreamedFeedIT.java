package id.giliran.hubclient;

import static id.giliran.hubclient.LiveStream.EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hubclient.LiveStream.Board;
import id.giliran.hubclient.StandInHub.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StreamedFeedIT {
    private final FakeTiming timing = new FakeTiming();
    private final FrameClock clock = new FrameClock(timing);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = StandInHub.client(threads);
    private final List<Snapshot<Board>> told = new CopyOnWriteArrayList<>();
    private StandInHub hub;
    private StreamedFeed<Board> feed;

    @BeforeEach
    void startHub() throws IOException {
        hub = StandInHub.start();
        feed = new StreamedFeed<>(
                new OwnerTransport(http, hub.uri()), "/view", Board.class, clock, timing, new Random(1));
    }

    @AfterEach
    void stopHub() {
        feed.close();
        hub.close();
        http.shutdownNow();
        threads.shutdownNow();
    }

    @Test
    void theFirstViewConnects() {
        assertThat(feed.current()).isEqualTo(Snapshot.connecting());

        LiveStream stream = follow();
        stream.view("one");

        awaitView("one");
        assertThat(feed.current()).isEqualTo(new Snapshot<>(Link.CONNECTED, new Board("one"), EIGHT, "run-1", null));
        assertThat(clock.now()).contains(EIGHT);
    }

    @Test
    void aHeartbeatMovesTheAgeOfTheViewWithoutBotheringAnyone() {
        LiveStream stream = follow();
        subscribe();
        stream.view("one");
        awaitView("one");

        stream.heartbeat(EIGHT.plusSeconds(5));

        await().until(() -> EIGHT.plusSeconds(5).equals(feed.current().asOf()));
        assertThat(told).extracting(Snapshot::asOf).doesNotContain(EIGHT.plusSeconds(5));
        assertThat(clock.now()).contains(EIGHT.plusSeconds(5));
    }

    @Test
    void framesInPiecesWithCommentsAndUnknownEventsAreUnderstood() {
        LiveStream stream = follow();

        stream.raw(": welcome\r\n\r\nevent: confetti\r\ndata: [1,2]\r\n\r\nevent: vi");
        stream.raw("ew\r");
        stream.raw("\ndata: {\"now\":\"2026-11-23T01:00:00Z\",\r\ndata: \"hub\":\"run-1\",\"mood\":1,");
        stream.raw("\r\ndata: \"view\":{\"text\":\"pieces\",\"more\":[]}}\r\n\r");
        assertThat(feed.current().view()).isNull();
        stream.raw("\n");

        awaitView("pieces");
    }

    @Test
    void aBrokenStreamIsStaleAndKeepsItsView() {
        LiveStream stream = follow();
        stream.view("one");
        awaitView("one");

        stream.breakOff();

        awaitLink(Link.STALE);
        assertThat(feed.current().view()).isEqualTo(new Board("one"));
        assertThat(feed.current().asOf()).isEqualTo(EIGHT);
    }

    @Test
    void aStreamThatWasGoodIsOpenedAgainAtOnce() {
        LiveStream stream = follow();
        stream.view("one");
        awaitView("one");
        timing.advance(Duration.ofSeconds(5));
        stream.heartbeat(EIGHT.plusSeconds(5));
        await().until(() -> EIGHT.plusSeconds(5).equals(feed.current().asOf()));

        stream.end();

        await().until(() -> hub.streams().size() == 2);
        assertThat(timing.pauses()).isEmpty();
        hub.stream(1).view("two");
        awaitView("two");
    }

    @Test
    void aHubThatKeepsEndingItsStreamsIsAskedEverMoreRarely() {
        hub.onStream((peer, exchange) -> {
            StandInHub.stream(peer, exchange);
            peer.streams().getLast().view("again");
            peer.streams().getLast().end();
        });
        feed.start(threads);
        for (int tries = 1; tries <= 7; tries++) {
            int count = tries;
            await().until(() -> timing.pauses().size() == count);
            assertThat(hub.streams()).hasSize(count);
            timing.advance(timing.pauses().getLast());
        }

        assertThat(timing.pauses().subList(0, 4)).isSorted();
        assertThat(timing.pauses())
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(125), Duration.ofSeconds(3)));
        assertThat(timing.pauses().get(4)).isGreaterThanOrEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void silenceMakesItStaleClosesTheDeadConnectionAndOpensAnother() {
        LiveStream silent = follow();
        silent.view("one");
        awaitView("one");

        timing.advance(Duration.ofSeconds(9));
        assertThat(feed.current().link()).isEqualTo(Link.CONNECTED);
        timing.advance(Duration.ofSeconds(1));

        assertThat(feed.current().link()).isEqualTo(Link.STALE);
        await().until(silent::isDead);
        openedAgain(2).view("two");
        awaitView("two");
        assertThat(feed.current().link()).isEqualTo(Link.CONNECTED);
        assertThat(hub.streams()).hasSize(2);
    }

    @Test
    void aHubThatTakesTheConnectionButNeverAnswersIsGivenUp() {
        hub.onStream((peer, exchange) -> peer.streams().add(new LiveStream(exchange)));
        feed.start(threads);
        await().until(() -> hub.streams().size() == 1);
        hub.onStream(StandInHub::stream);

        timing.advance(Duration.ofSeconds(10));

        openedAgain(2).view("at last");
        awaitView("at last");
    }

    @Test
    void halfAMinuteOutOfTouchIsLostAndCanBeFoundAgain() {
        LiveStream stream = follow();
        subscribe();
        stream.view("one");
        awaitView("one");
        hub.onStream((peer, exchange) -> exchange.close());

        stream.breakOff();
        awaitLink(Link.STALE);
        timing.advance(Duration.ofSeconds(30));

        awaitLink(Link.LOST);
        assertThat(feed.current().view()).isEqualTo(new Board("one"));
        hub.onStream(StandInHub::stream);
        openedAgain(2).view("two");
        awaitLink(Link.CONNECTED);
        await().until(() -> told.getLast().link() == Link.CONNECTED);
        assertThat(told).extracting(Snapshot::link).containsSubsequence(Link.STALE, Link.LOST, Link.CONNECTED);
    }

    @Test
    void aRefusedViewSaysWhyUntilItIsGiven() {
        hub.onStream((peer, exchange) -> StandInHub.send(exchange, Answer.problem(404, "counter-unknown", "")));
        feed.start(threads);

        await().until(() -> feed.current().refusal() != null);
        assertThat(feed.current().refusal()).extracting("code").isEqualTo("counter-unknown");
        assertThat(feed.current().link()).isEqualTo(Link.CONNECTING);

        hub.onStream(StandInHub::stream);
        openedAgain(1).view("one");
        awaitView("one");
        assertThat(feed.current().refusal()).isNull();
    }

    @Test
    void somethingElseThanAHubIsNotTakenForOne() {
        hub.onStream((peer, exchange) -> StandInHub.send(exchange, Answer.of(200, "text/html", "event: view\n\n")));
        feed.start(threads);

        await().until(() -> timing.pauses().size() == 1);

        assertThat(feed.current()).isEqualTo(Snapshot.connecting());
    }

    @Test
    void anUnreadableFrameBreaksTheStreamAndNotTheFeed() {
        follow().raw("event: view\ndata: {\"now\":\"soon\"}\n\n");
        openedAgain(2).raw("event: view\ndata: {}\n\n");
        openedAgain(3).view("one");

        awaitView("one");
    }

    @Test
    void aClosedFeedEndsItsStreamAndOpensNone() {
        LiveStream stream = follow();
        stream.view("one");
        awaitView("one");

        feed.close();

        await().until(stream::isDead);
        timing.advance(Duration.ofMinutes(1));
        assertThat(hub.streams()).hasSize(1);
        assertThat(feed.current().view()).isEqualTo(new Board("one"));
    }

    private LiveStream follow() {
        feed.start(threads);
        await().until(() -> hub.streams().size() == 1);
        return hub.stream(0);
    }

    private void subscribe() {
        feed.subscribe(told::add);
    }

    /** Lets pauses pass until this many streams were opened. */
    private LiveStream openedAgain(int count) {
        await().until(() -> {
            timing.advance(Duration.ofMillis(100));
            return hub.streams().size() >= count;
        });
        return hub.stream(count - 1);
    }

    private void awaitView(String text) {
        await().until(() -> feed.current().isFresh()
                && new Board(text).equals(feed.current().view()));
    }

    private void awaitLink(Link link) {
        await().until(() -> feed.current().link() == link);
    }
}
