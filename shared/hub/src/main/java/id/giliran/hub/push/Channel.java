package id.giliran.hub.push;

import id.giliran.hub.push.EventStream.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All screens that watch one kind of view, and the newest view of that kind. Safe for use by many threads. */
final class Channel {
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final Function<Object, byte[]> encoder;
    private @Nullable Object newest;
    private @Nullable Message message;
    private long version;
    private long stamp;

    /** @param encoder makes the event that carries a view */
    Channel(Function<Object, byte[]> encoder) {
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

    /**
     * A view was computed.
     *
     * @param at grows with each computation, so that an older one that comes late is known as such
     * @return whether it shows something new
     */
    synchronized boolean publish(Object view, long at) {
        if (at <= stamp) {
            return false;
        }
        stamp = at;
        if (view.equals(newest)) {
            return false;
        }
        newest = view;
        message = null;
        version++;
        return true;
    }

    /** Sends the newest view to every stream that has not had it. */
    void push() {
        newestMessage().ifPresent(news -> streams.forEach(stream -> stream.offer(news)));
    }

    /** Sends the newest view to one stream. */
    void pushTo(EventStream stream) {
        newestMessage().ifPresent(stream::offer);
    }

    void beat(byte[] heartbeat) {
        streams.forEach(stream -> stream.beat(heartbeat));
    }

    private synchronized Optional<Message> newestMessage() {
        if (newest == null) {
            return Optional.empty();
        }
        if (message == null) {
            message = new Message(version, encoder.apply(Objects.requireNonNull(newest)));
        }
        return Optional.of(message);
    }
}
