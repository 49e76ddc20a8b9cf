package id.giliran.hub.push;

import id.giliran.hub.push.EventStream.Message;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All screens that watch one kind of view, and the newest view of that kind. Safe for use by many threads. */
final class Channel {
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final Function<Object, ByteBuffer> encoder;
    private @Nullable Object newest;
    private long version;
    private long order;

    /** @param encoder makes the event that carries a view */
    Channel(Function<Object, ByteBuffer> encoder) {
        this.encoder = encoder;
    }

    void add(EventStream stream) {
        streams.add(stream);
    }

    void remove(EventStream stream) {
        streams.remove(stream);
    }

    boolean isWatched() {
        return !streams.isEmpty();
    }

    Set<EventStream> streams() {
        return streams;
    }

    /** A view was computed. Tells whether it shows something new; an older one that comes late does not. */
    synchronized boolean publish(Seen seen) {
        if (seen.order() <= order) {
            return false;
        }
        order = seen.order();
        if (seen.view().equals(newest)) {
            return false;
        }
        newest = seen.view();
        version++;
        return true;
    }

    /** Sends the newest view to every stream that has not had it. */
    void push() {
        newest().ifPresent(news -> streams.forEach(stream -> stream.offer(news)));
    }

    /** Sends the newest view to one stream. */
    void pushTo(EventStream stream) {
        newest().ifPresent(stream::offer);
    }

    void beat(ByteBuffer heartbeat) {
        streams.forEach(stream -> stream.beat(heartbeat));
    }

    /** Encoded at sending, as the event tells hub time. */
    private synchronized Optional<Message> newest() {
        return Optional.ofNullable(newest).map(view -> new Message(version, encoder.apply(view)));
    }
}
