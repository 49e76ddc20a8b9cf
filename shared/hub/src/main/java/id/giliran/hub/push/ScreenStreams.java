package id.giliran.hub.push;

import id.giliran.core.Office;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.view.ViewKind;
import id.giliran.protocol.Frame;
import id.giliran.protocol.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The streams of all screens. Views are computed on the writer's thread and sent by one thread of this class, with writes
 * that do not wait for the screen: the writer never waits for a socket, and no screen for another.
 */
public final class ScreenStreams implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** A browser comes back after this time; Giliran's own screens by their own patience. */
    private static final ByteBuffer COME_BACK = StandardCharsets.UTF_8.encode("retry: 1000\n\n");

    private final ViewBoard board;
    private final HubClock clock;
    private final String hub;
    private final int most;
    private final Map<ViewKind, Channel> channels = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("giliran-push").factory());
    private volatile boolean closed;

    /**
     * Streams of the views of a board.
     *
     * @param hub id of this run of the hub
     * @param most streams at a time
     */
    public ScreenStreams(ViewBoard board, HubClock clock, String hub, int most) {
        this.board = board;
        this.clock = clock;
        this.hub = hub;
        this.most = most;
        board.watch(this::changed);
        var unused = sender.scheduleAtFixedRate(
                this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many streams there can be at a time. */
    public int most() {
        return most;
    }

    /** How many screens are connected. */
    public int count() {
        return count.get();
    }

    /**
     * Opens a stream, beginning with the newest view. The response's headers must be set.
     *
     * @param first the view as it is now
     * @return false when there are too many, or no more because the hub ends; then nothing was done
     */
    public boolean open(ViewKind kind, Seen first, Response response, Callback completion) {
        if (count.incrementAndGet() > most || closed) {
            count.decrementAndGet();
            return false;
        }
        Channel channel = channels.computeIfAbsent(kind, any -> new Channel(this::event));
        EventStream stream = new EventStream(response, completion, ended -> forget(channel, ended));
        channel.add(stream);
        if (closed) {
            stream.close(COME_BACK);
        }
        publish(channel, first);
        send(() -> channel.pushTo(stream));
        // What happened between the first look and now reaches the stream by another look.
        refresh(kind, channel);
        return true;
    }

    /** A hub too busy to be looked at shows itself at its next change. */
    private void refresh(ViewKind kind, Channel channel) {
        var unused = board.look(kind).thenAccept(view -> view.ifPresent(seen -> publish(channel, seen)));
    }

    private void forget(Channel channel, EventStream stream) {
        channel.remove(stream);
        count.decrementAndGet();
    }

    private void changed(Office office, Instant now) {
        channels.forEach((kind, channel) -> {
            if (channel.isWatched()) {
                board.view(kind, office, now).ifPresent(seen -> publish(channel, seen));
            }
        });
    }

    private void publish(Channel channel, Seen seen) {
        if (channel.publish(seen)) {
            send(channel::push);
        }
    }

    private void send(Runnable task) {
        try {
            sender.execute(task);
        } catch (RejectedExecutionException closing) {
            return;
        }
    }

    private void beat() {
        ByteBuffer heartbeat = event(Frame.HEARTBEAT, null);
        channels.values().forEach(channel -> channel.beat(heartbeat));
    }

    private ByteBuffer event(Object view) {
        return event(Frame.VIEW, view);
    }

    private ByteBuffer event(String name, @Nullable Object view) {
        String data = Json.write(new Frame<>(clock.now(), hub, view));
        return StandardCharsets.UTF_8.encode("event: " + name + "\ndata: " + data + "\n\n");
    }

    /** Ends every stream, with the word to come back, and lets no more be opened. Does not wait for slow screens. */
    @Override
    public void close() {
        closed = true;
        sender.shutdownNow();
        channels.values().forEach(channel -> channel.streams().forEach(stream -> stream.close(COME_BACK)));
    }
}
