package id.giliran.hubclient;

import id.giliran.protocol.Frame;
import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * A view over server-sent events. One thread opens a stream, reads it to its end and only then opens the next, so there are
 * never two; a second thread calls the consumers; the timing thread watches for silence.
 */
final class StreamedFeed<V> implements ViewFeed<V>, EventStream.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(StreamedFeed.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    /** A restarted hub must be seen again within 5 s. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private static final Duration WATCH = Duration.ofMillis(500);

    private final Transport transport;
    private final String path;
    private final Class<V> type;
    private final FrameClock clock;
    private final Timing timing;
    private final Backoff backoff;
    private final NewestDelivery<Snapshot<V>> delivery = new NewestDelivery<>(Snapshot.connecting());
    private final Freshness freshness;
    private @Nullable EventStream stream;
    private boolean troubleTold;
    private boolean closed;

    StreamedFeed(
            Transport transport, String path, Class<V> type, FrameClock clock, Timing timing, RandomGenerator chance) {
        this.transport = transport;
        this.path = path;
        this.type = type;
        this.clock = clock;
        this.timing = timing;
        this.backoff = new Backoff(chance, FIRST_WAIT, LONGEST_WAIT);
        this.freshness = new Freshness(timing.nanos());
    }

    void start(Executor threads) {
        threads.execute(this::run);
        threads.execute(delivery::run);
        watch();
    }

    @Override
    public Snapshot<V> current() {
        return delivery.newest();
    }

    @Override
    public Subscription subscribe(Consumer<? super Snapshot<V>> consumer) {
        return delivery.subscribe(consumer);
    }

    @Override
    public void close() {
        EventStream last;
        synchronized (this) {
            closed = true;
            last = stream;
        }
        if (last != null) {
            last.giveUp("The feed was closed.");
        }
        delivery.close();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void run() {
        try {
            for (EventStream next = openNext(); next != null; next = openNext()) {
                StreamEndedException end = next.read(this);
                boolean settled = ended(end);
                Problem refusal = end.refusal();
                if (refusal != null) {
                    transport.refused(refusal);
                }
                if (settled) {
                    backoff.reset();
                } else if (!timing.pause(backoff.next())) {
                    return;
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable EventStream openNext() {
        if (closed) {
            return null;
        }
        freshness.opening(timing.nanos());
        stream = EventStream.open(transport, path);
        return stream;
    }

    @Override
    public synchronized void heard() {
        freshness.heard(timing.nanos());
    }

    @Override
    public void event(ServerSentEvent event) {
        if (!event.name().equals(Frame.VIEW) && !event.name().equals(Frame.HEARTBEAT)) {
            return;
        }
        try {
            Frame<V> frame = Json.readFrame(event.data(), type);
            if (frame == null || frame.now() == null || frame.hub() == null) {
                giveUp("The hub sent a frame without its time or its run.");
            } else {
                take(frame);
            }
        } catch (JacksonException unreadable) {
            giveUp("The hub sent a frame that this program cannot read: " + unreadable.getOriginalMessage());
        }
    }

    private synchronized void take(Frame<V> frame) {
        clock.heard(frame.now(), frame.hub());
        V view = frame.view();
        if (view != null) {
            freshness.viewArrived(timing.nanos());
            tell(new Snapshot<>(Link.CONNECTED, view, frame.now(), frame.hub(), null));
        } else if (current().isFresh()) {
            delivery.keep(new Snapshot<>(Link.CONNECTED, current().view(), frame.now(), frame.hub(), null));
        }
    }

    /** Takes note of a stream's end and says whether it had been a good one. */
    private synchronized boolean ended(StreamEndedException end) {
        boolean settled = freshness.wasSettled();
        freshness.broke();
        if (!closed) {
            boolean otherRefusal = !Objects.equals(end.refusal(), current().refusal());
            if (!troubleTold || otherRefusal) {
                LOG.warn("{} is not fresh: {} Trying again until it is.", path, end.getMessage());
            }
            troubleTold = true;
            relink(end.refusal());
        }
        return settled;
    }

    private void watch() {
        EventStream silent = null;
        synchronized (this) {
            if (closed) {
                return;
            }
            relink(current().refusal());
            if (freshness.isSilent(timing.nanos())) {
                silent = stream;
            }
        }
        if (silent != null) {
            silent.giveUp("Nothing was heard for " + Freshness.SILENCE.toSeconds() + " s.");
        }
        timing.after(WATCH, this::watch);
    }

    private void relink(@Nullable Problem refusal) {
        Snapshot<V> last = current();
        Link link = freshness.at(timing.nanos());
        if (link != last.link() || !Objects.equals(refusal, last.refusal())) {
            tell(new Snapshot<>(link, last.view(), last.asOf(), last.hub(), refusal));
        }
    }

    private void tell(Snapshot<V> snapshot) {
        if (snapshot.link() != current().link()) {
            if (snapshot.link() == Link.CONNECTED) {
                LOG.info("{} is fresh.", path);
                troubleTold = false;
            } else if (snapshot.link() == Link.LOST) {
                LOG.warn("{} is lost: not fresh for {} s.", path, Freshness.LOST_AFTER.toSeconds());
            }
        }
        delivery.tell(snapshot);
    }

    /** Ends the stream being read; for its reading thread only, so that it cannot hit the next one. */
    private void giveUp(String why) {
        EventStream current;
        synchronized (this) {
            current = stream;
        }
        if (current != null) {
            current.giveUp(why);
        }
    }
}
