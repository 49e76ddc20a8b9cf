package id.giliran.counterclient.outbox;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.StandInDoor;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.view.CounterView.Current;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done without the hub, over real sockets that close and open again. */
final class DeliveryIT {
    private static final Current VISITOR = SampleView.visitor("called", null, 0);
    private static final String STARTED =
            "/counters/3/start {\"ticket\":\"id-A017\",\"doneAt\":\"2026-11-23T02:42:00Z\"}";
    private static final String FINISHED =
            "/counters/3/finish {\"ticket\":\"id-A017\",\"outcome\":\"completed\",\"doneAt\":\"2026-11-23T02:47:00Z\"}";

    @TempDir
    private Path folder;

    @Test
    void hubThatComesBackHearsOfEverythingOnceAndInOrder() throws IOException {
        StandInDoor door = StandInDoor.of(folder);
        PeerHub gone = new PeerHub(door, 0);
        int port = gone.port();
        gone.close();
        PendingAct start = PendingAct.start(VISITOR, "Rina W.", NOW);
        PendingAct finish =
                PendingAct.finish(VISITOR, "Rina W.", "completed", List.of(), NOW.plus(Duration.ofMinutes(5)));
        try (HubConnection connection = connection(gone)) {
            Delivery delivery = delivery(connection);
            take(delivery, connection, start, true);
            take(delivery, connection, finish, true);
            delivery.tick();
            assertThat(delivery.unsentProperty().get()).containsExactly(start, finish);
        }
        try (PeerHub back = new PeerHub(door, port);
                HubConnection connection = connection(back)) {
            Delivery restarted = delivery(connection);
            assertThat(restarted.unsentProperty().get()).containsExactly(start, finish);
            untilAllIsSent(restarted);
            assertThat(back.done).containsExactly(STARTED, FINISHED);
        }
        assertThat(Outbox.left(folder)).isEmpty();
    }

    @Test
    void actThatWasDoneWithoutAnAnswerIsNotDoneAgain() throws IOException {
        try (PeerHub hub = new PeerHub(StandInDoor.of(folder), 0);
                HubConnection connection = connection(hub)) {
            Delivery delivery = delivery(connection);
            hub.answers = false;
            take(delivery, connection, PendingAct.finish(VISITOR, "Rina W.", "completed", List.of(), NOW), false);
            assertThat(delivery.unsentProperty().get()).hasSize(1);
            hub.answers = true;
            untilAllIsSent(delivery);
            assertThat(hub.done)
                    .containsExactly("/counters/3/finish {\"ticket\":\"id-A017\",\"outcome\":\"completed\"}");
            assertThat(delivery.newsProperty().get()).isEmpty();
        }
    }

    private HubConnection connection(PeerHub hub) {
        return HubConnection.to(hub.place(), new Device(DeviceRole.COUNTER, 3, "Loket 3"), folder);
    }

    private Delivery delivery(ActSender hub) {
        Means means = new Means(impatient(hub), Runnable::run, Runnable::run, System::nanoTime, SampleWords.in("id"));
        return new Delivery(new Outbox(folder, 3, means.wording()), means);
    }

    private static void take(Delivery delivery, ActSender hub, PendingAct act, boolean later) {
        Wish wish = new Wish("", act.key(), sender -> delivery.take(act, sender, later));
        new Asking(new Means(impatient(hub), Runnable::run, Runnable::run, System::nanoTime, SampleWords.in("id")))
                .ask(wish, () -> {});
    }

    private static void untilAllIsSent(Delivery delivery) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            delivery.tick();
            return delivery.unsentProperty().get().isEmpty();
        });
    }

    /** Waits for no answer as long as people would. */
    private static ActSender impatient(ActSender hub) {
        return new ActSender() {
            @Override
            public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
                return hub.act(path, request, reply, key, Duration.ofMillis(500));
            }
        };
    }
}
