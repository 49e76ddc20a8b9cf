package id.giliran.hub.push;

import id.giliran.hub.push.EventStream.Message;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All screens that watch one kind of view, and the newest view of that kind. Safe for use by many threads. */
final class Channel {
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final Function<Object, ByteBuffer> encoder;
    private final AtomicBoolean pushAsked = new AtomicBoolean();
    private @Nullable Object newest;
    private volatile long version;
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

    /** A view was computed. Tells whether a {@link #push} must be asked for: it shows something new, and none is to come. */
    boolean publish(Seen seen) {
        return isNews(seen) && pushAsked.compareAndSet(false, true);
    }

    /** An older one that comes late is none. */
    private synchronized boolean isNews(Seen seen) {
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

    /**
     * Sends the newest view to every stream that has not had it. One that becomes the newest meanwhile goes to those whose turn
     * is still to come: so it reaches the last of thousands within one round, not two.
     */
    void push() {
        pushAsked.set(false);
        Message news = newest();
        for (EventStream stream : streams) {
            if (news.version() != version) {
                news = newest();
            }
            stream.offer(news);
        }
    }

    /** Sends the newest view to one stream. */
    void pushTo(EventStream stream) {
        stream.offer(newest());
    }

    void beat(ByteBuffer heartbeat) {
        streams.forEach(stream -> stream.beat(heartbeat));
    }

    /** Encoded at sending, as the event tells hub time. */
    private synchronized Message newest() {
        return new Message(version, encoder.apply(Objects.requireNonNull(newest, "it is sent after it was published")));
    }
}
