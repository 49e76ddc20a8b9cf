package id.giliran.hub.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.push.EventStream.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

final class EventStreamTest {
    private final SlowResponse screen = new SlowResponse();
    private final List<EventStream> ended = new ArrayList<>();
    private final List<String> completed = new ArrayList<>();
    private final EventStream stream = new EventStream(
            screen.response(),
            Callback.from(() -> completed.add("succeeded"), failure -> completed.add("failed")),
            ended::add);

    @Test
    void oneMessageIsOnItsWayAndOnlyTheNewestWaits() {
        for (int version = 1; version <= 1_000; version++) {
            stream.offer(message(version));
        }
        assertThat(screen.written()).containsExactly("view 1");

        screen.taken();
        assertThat(screen.written()).containsExactly("view 1", "view 1000");

        screen.taken();
        assertThat(screen.written()).hasSize(2);
    }

    @Test
    void aViewThatTheScreenHadIsNotSentAgain() {
        stream.offer(message(2));
        screen.taken();

        stream.offer(message(2));
        stream.offer(message(1));

        assertThat(screen.written()).containsExactly("view 2");
    }

    @Test
    void aHeartbeatDoesNotWaitBehindAView() {
        stream.offer(message(1));
        stream.beat(text("beat"));
        screen.taken();
        stream.beat(text("beat"));

        assertThat(screen.written()).containsExactly("view 1", "beat");
    }

    @Test
    void aViewWaitsBehindAHeartbeat() {
        stream.beat(text("beat"));
        stream.offer(message(1));
        screen.taken();

        assertThat(screen.written()).containsExactly("beat", "view 1");
    }

    @Test
    void aScreenThatTakesTooLongOverOneMessageIsLetGo() {
        stream.offer(message(1));
        for (int beat = 1; beat <= 4; beat++) {
            stream.beat(text("beat"));
        }
        assertThat(ended).isEmpty();

        stream.beat(text("beat"));

        assertThat(ended).containsExactly(stream);
        assertThat(completed).containsExactly("failed");
    }

    @Test
    void aBrokenStreamIsToldOnceAndWritesNothingMore() {
        stream.offer(message(1));
        stream.offer(message(2));

        screen.broken();
        stream.offer(message(3));
        stream.beat(text("beat"));
        stream.close(text("bye"));

        assertThat(screen.written()).containsExactly("view 1");
        assertThat(ended).containsExactly(stream);
        assertThat(completed).containsExactly("failed");
    }

    @Test
    void aStreamThatTheHubEndsSaysSoAfterWhatIsOnItsWayAndNothingMore() {
        stream.offer(message(1));
        stream.offer(message(2));
        stream.close(text("bye"));
        stream.offer(message(3));
        stream.beat(text("beat"));
        assertThat(ended).isEmpty();

        screen.taken();
        screen.taken();

        assertThat(screen.written()).containsExactly("view 1", "bye");
        assertThat(ended).containsExactly(stream);
        assertThat(completed).containsExactly("succeeded");
    }

    private static Message message(int version) {
        return new Message(version, text("view " + version));
    }

    private static ByteBuffer text(String text) {
        return StandardCharsets.UTF_8.encode(text);
    }
}
