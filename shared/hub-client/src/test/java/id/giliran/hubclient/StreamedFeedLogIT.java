package id.giliran.hubclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.giliran.hubclient.LiveStream.Board;
import id.giliran.hubclient.StandInHub.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class StreamedFeedLogIT {
    private final Logger logger = (Logger) LoggerFactory.getLogger(StreamedFeed.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final FakeTiming timing = new FakeTiming();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = StandInHub.client(threads);
    private StandInHub hub;
    private StreamedFeed<Board> feed;

    @BeforeEach
    void start() throws IOException {
        log.start();
        logger.addAppender(log);
        hub = StandInHub.start();
        feed = new StreamedFeed<>(
                new OwnerTransport(http, hub.uri()),
                "/view",
                Board.class,
                new FrameClock(timing),
                timing,
                new Random(1));
    }

    @AfterEach
    void stop() {
        feed.close();
        hub.close();
        http.shutdownNow();
        threads.shutdownNow();
        logger.detachAppender(log);
    }

    @Test
    void aChangeIsLoggedOnceHoweverOftenItIsTried() throws IOException {
        feed.start(threads);
        await().until(() -> hub.streams().size() == 1);
        hub.stream(0).view("one");
        await().until(() -> feed.current().isFresh());
        int port = hub.port();
        hub.close();
        passUntilPauses(12);
        hub = StandInHub.startAt(port);
        await().until(() -> {
            timing.advance(Duration.ofMillis(100));
            return hub.streams().size() == 1;
        });
        hub.stream(0).view("two");
        await().until(() -> feed.current().isFresh());

        assertThat(lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("/view is fresh."),
                        line -> assertThat(line).startsWith("/view is not fresh: "),
                        line -> assertThat(line).isEqualTo("/view is lost: not fresh for 30 s."),
                        line -> assertThat(line).isEqualTo("/view is fresh."));
    }

    @Test
    void aRefusalIsLoggedOnceWithTheHubsReason() {
        hub.onStream((peer, exchange) -> StandInHub.send(exchange, Answer.problem(404, "counter-unknown", "")));
        feed.start(threads);

        passUntilPauses(6);

        assertThat(lines())
                .containsExactly("/view is not fresh: The hub refuses this view: It is so. Trying again until it is.");
    }

    private void passUntilPauses(int count) {
        await().until(() -> {
            if (timing.pauses().size() >= count) {
                return true;
            }
            timing.advance(Duration.ofSeconds(3));
            return false;
        });
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
