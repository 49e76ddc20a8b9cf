package id.giliran.hubclient;

import static id.giliran.hubclient.LiveStream.EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.giliran.hubclient.LiveStream.Board;
import id.giliran.hubclient.StandInHub.Answer;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HubConnectionIT {
    private StandInHub hub;
    private HubConnection connection;

    @BeforeEach
    void start() throws IOException {
        hub = StandInHub.start();
        connection = HubConnection.to(hub.uri(), StandInHub::client);
    }

    @AfterEach
    void stop() {
        connection.close();
        hub.close();
    }

    @Test
    void aHubRestartedOnTheSamePortIsSeenWithinFiveSeconds() throws IOException {
        ViewFeed<Board> feed = connection.follow(ApiPaths.HALL_VIEW, Board.class);
        await().until(() -> hub.streams().size() == 1);
        hub.stream(0).view("before");
        await().until(() -> feed.current().isFresh());

        int port = hub.port();
        hub.close();
        await().until(() -> feed.current().link() == Link.STALE);
        hub = StandInHub.startAt(port);

        await().atMost(Duration.ofSeconds(5)).until(() -> hub.streams().size() == 1);
        hub.stream(0).raw(LiveStream.viewFrame(EIGHT.plusSeconds(9), "run-2", "after"));
        await().until(() -> feed.current().isFresh());
        assertThat(feed.current())
                .isEqualTo(new Snapshot<>(Link.CONNECTED, new Board("after"), EIGHT.plusSeconds(9), "run-2", null));
    }

    @Test
    void anActOutlivesARestartOfTheHub() throws IOException {
        int port = hub.port();
        hub.close();
        CompletableFuture<ActResult<ActReply>> act =
                connection.actAsync(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class, "key-1");

        hub = StandInHub.startAt(port);

        await().untilAsserted(() -> assertThat(act).isCompletedWithValue(new ActResult.Done<>(ActReply.DONE)));
        assertThat(hub.acts()).extracting(StandInHub.Act::key).containsOnly("key-1");
    }

    @Test
    void theHubsTimeIsThatOfItsFrames() {
        assertThat(connection.time().now()).isEmpty();
        ViewFeed<Board> feed = connection.follow(ApiPaths.kioskView(1), Board.class);
        await().until(() -> hub.streams().size() == 1);
        hub.stream(0).view("one");
        await().until(() -> feed.current().isFresh());

        assertThat(connection.time().now().orElseThrow()).isBetween(EIGHT, EIGHT.plusSeconds(60));
    }

    @Test
    void closingEndsStreamsActsAndThreads() {
        hub.onAct((act, times) -> Answer.none());
        ViewFeed<Board> feed = connection.follow(ApiPaths.HALL_VIEW, Board.class);
        feed.subscribe(snapshot -> {});
        var act = connection.actAsync(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class, "key-1");
        var blocked = CompletableFuture.supplyAsync(
                () -> connection.act(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class, "key-2"));
        await().until(() -> hub.streams().size() == 1 && hub.acts().size() == 2);

        connection.close();

        assertThat(connection.isOver()).isTrue();
        await().until(() -> act.isDone() && blocked.isDone() && hub.stream(0).isDead());
        assertThat(act.join()).isInstanceOf(ActResult.Unreachable.class);
        assertThat(blocked.join())
                .isEqualTo(new ActResult.Unreachable<>("The program is closing its connection to the hub.", "key-2"));
    }

    @Test
    void afterClosingAnActIsAnsweredAtOnceAndClosingAgainDoesNothing() {
        connection.close();
        connection.close();

        assertThat(connection.act(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class))
                .isInstanceOf(ActResult.Unreachable.class);
        assertThat(connection.actAsync(ApiPaths.CLOSE_DAY, ActSender.NOTHING, ActReply.class))
                .isCompleted();
        assertThat(hub.acts()).isEmpty();
        assertThatThrownBy(() -> connection.follow(ApiPaths.HALL_VIEW, Board.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void aPathThatIsNotOneIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> connection.follow("api", Board.class)).hasMessageContaining("must begin with /");
    }
}
