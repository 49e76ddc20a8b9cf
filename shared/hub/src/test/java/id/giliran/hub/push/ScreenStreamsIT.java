package id.giliran.hub.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Frame;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScreenStreamsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path data;

    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() {
        hub.close();
    }

    @Test
    void aScreenGetsTheWholeViewAtOnceAndThenEachChange() throws Exception {
        hub.waiting("information");
        try (var screen = EventReader.reading(hub, ApiPaths.kioskView(1), KioskView.class)) {
            await().atMost(PATIENCE).until(() -> screen.views().size() == 1);
            assertThat(waiting(screen.views().getFirst())).isEqualTo(1);

            hub.waiting("information");

            await().atMost(PATIENCE).until(() -> waiting(screen.views().getLast()) == 2);
        }
    }

    @Test
    void aCallReachesTheHallWithItsAnnouncementAndHubTime() throws Exception {
        hub.signIn(4);
        hub.waiting("information");
        try (var hall = EventReader.reading(hub, ApiPaths.HALL_VIEW, HallView.class)) {
            hub.callNext(4);

            await().atMost(PATIENCE)
                    .until(() -> !hall.views().isEmpty()
                            && !view(hall.views().getLast()).calls().isEmpty());
            Frame<HallView> newest = hall.views().getLast();
            assertThat(newest.now()).isEqualTo(hub.clock().now());
            assertThat(view(newest).calls().getFirst().announcement()).isEqualTo("2026-11-23/1");
        }
    }

    @Test
    void aScreenOfAClosedOfficeSeesTheDayOpen() throws Exception {
        hub.close();
        hub = HubTrial.closed(data.resolve("other"));
        try (var kiosk = EventReader.reading(hub, ApiPaths.kioskView(1), KioskView.class)) {
            await().atMost(PATIENCE).until(() -> kiosk.views().size() == 1);
            assertThat(view(kiosk.views().getFirst()).services().getFirst().closed())
                    .isEqualTo("day-not-open");

            hub.openDay();

            await().atMost(PATIENCE)
                    .until(() ->
                            view(kiosk.views().getLast()).services().getFirst().closed() == null);
        }
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        try (var hall = EventReader.reading(hub, ApiPaths.HALL_VIEW, HallView.class);
                var counter = EventReader.reading(hub, ApiPaths.counterView(4), CounterView.class)) {
            await().atMost(PATIENCE)
                    .until(() -> hall.views().size() == 1 && counter.views().size() == 1);

            hub.issue("information");
            hub.signIn(4);
            await().atMost(PATIENCE)
                    .until(() -> view(counter.views().getLast()).state().equals("open"));
            await().atMost(PATIENCE).until(() -> view(hall.views().getLast()).openCounters() == 1);

            assertThat(hall.views()).hasSize(2);
            assertThat(counter.views()).hasSize(2);
        }
    }

    @Test
    void aHeartbeatTellsHubTimeAndTheRunOfTheHub() throws Exception {
        try (var hall = EventReader.reading(hub, ApiPaths.HALL_VIEW, HallView.class)) {
            await().atMost(PATIENCE).until(() -> !hall.heartbeats().isEmpty());

            assertThat(hall.heartbeats().getFirst().now()).isEqualTo(hub.clock().now());
            assertThat(hall.heartbeats().getFirst().hub())
                    .isEqualTo(hub.view(ApiPaths.HEALTH, Health.class).hub());
        }
    }

    @Test
    void aScreenThatStopsReadingDelaysNobodyAndGetsTheNewestWhenItReadsAgain() throws Exception {
        try (var silent = EventReader.silent(hub, ApiPaths.kioskView(1), KioskView.class);
                var reading = EventReader.reading(hub, ApiPaths.kioskView(1), KioskView.class)) {
            await().atMost(PATIENCE).until(() -> streams() == 2);
            for (int ticket = 1; ticket <= 300; ticket++) {
                hub.waiting("information");
            }
            await().atMost(PATIENCE).until(() -> waiting(reading.views().getLast()) == 300);

            silent.read();

            await().atMost(PATIENCE)
                    .until(() ->
                            !silent.views().isEmpty() && waiting(silent.views().getLast()) == 300);
            assertThat(silent.views()).hasSizeLessThan(150);
        }
    }

    @Test
    void aScreenThatIsGoneIsForgotten() throws Exception {
        var screen = EventReader.reading(hub, ApiPaths.HALL_VIEW, HallView.class);
        await().atMost(PATIENCE).until(() -> streams() == 1);

        screen.close();

        await().atMost(PATIENCE).until(() -> streams() == 0);
    }

    @Test
    void theStreamOfACounterThatIsNotThereIsAProblem() {
        var response = hub.send(hub.request(ApiPaths.counterView(9)).header("Accept", "text/event-stream"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(HubTrial.problem(response).code()).isEqualTo("unknown-counter");
    }

    @Test
    void streamsEndWhenTheHubCloses() throws Exception {
        try (var hall = EventReader.reading(hub, ApiPaths.HALL_VIEW, HallView.class)) {
            await().atMost(PATIENCE).until(() -> !hall.views().isEmpty());

            hub.restart();

            await().atMost(PATIENCE).until(hall::ended);
        }
    }

    private int streams() {
        return hub.view(ApiPaths.HEALTH, Health.class).streams();
    }

    private static <V> V view(Frame<V> frame) {
        return Objects.requireNonNull(frame.view());
    }

    private static int waiting(Frame<KioskView> frame) {
        List<KioskView.ServiceTile> tiles = view(frame).services();
        return tiles.stream().mapToInt(KioskView.ServiceTile::waiting).sum();
    }
}
