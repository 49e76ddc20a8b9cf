package id.giliran.hubclient;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A program's connection to its hub: one for the whole program. Safe for use by many threads. */
public final class HubConnection implements ActSender, AutoCloseable {
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final HubAddress address;
    private final Random chance = new Random();
    private final SystemTiming timing = new SystemTiming();
    private final FrameClock clock = new FrameClock(timing);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("hub-connection-", 1).factory());
    private final HttpClient http;
    private final RetryingPost post;
    private final Queue<StreamedFeed<?>> feeds = new ConcurrentLinkedQueue<>();

    private HubConnection(HubAddress address) {
        this.address = address;
        this.http = httpClient(threads);
        this.post = new RetryingPost(http, address, timing, chance);
    }

    /**
     * A connection to this hub; nothing is sent yet.
     *
     * @throws IllegalArgumentException with a sentence if the address cannot be a hub's
     */
    public static HubConnection to(URI hub) {
        return new HubConnection(new HubAddress(hub));
    }

    /** The client of every stream and act: no proxy and no redirects stand between a device and its hub. */
    static HttpClient httpClient(ExecutorService threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .executor(threads)
                .build();
    }

    /**
     * Keeps a view fresh from now on; see {@code ApiPaths} for where the views are.
     *
     * @throws IllegalStateException if this connection is closed
     */
    public <V> ViewFeed<V> follow(String path, Class<V> view) {
        StreamedFeed<V> feed = new StreamedFeed<>(http, address.resolve(path), view, clock, timing, chance);
        feeds.removeIf(StreamedFeed::isClosed);
        feeds.add(feed);
        try {
            feed.start(threads);
        } catch (RejectedExecutionException closed) {
            throw new IllegalStateException(
                    "The connection to the hub is closed: " + path + " cannot be followed.", closed);
        }
        return feed;
    }

    /** The hub's time, as heard on the views that are followed. */
    public HubTime time() {
        return clock;
    }

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        return post.act(path, request, reply, key, patience);
    }

    /** Sends a new act without waiting; the result is completed on a thread of this connection. */
    public <R> CompletableFuture<ActResult<R>> actAsync(String path, Object request, Class<R> reply) {
        return actAsync(path, request, reply, ActSender.newKey());
    }

    /** Sends an act with this key without waiting; the result is completed on a thread of this connection. */
    public <R> CompletableFuture<ActResult<R>> actAsync(String path, Object request, Class<R> reply, String key) {
        try {
            return CompletableFuture.supplyAsync(() -> act(path, request, reply, key), threads);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.completedFuture(
                    new ActResult.Unreachable<>("The program has closed its connection to the hub.", key));
        }
    }

    /** Ends all streams, acts and threads; acts underway come back as {@link ActResult.Unreachable}. */
    @Override
    public void close() {
        feeds.forEach(ViewFeed::close);
        post.close();
        timing.close();
        http.shutdownNow();
        try {
            http.awaitTermination(GOODBYE);
            threads.shutdownNow();
            threads.awaitTermination(GOODBYE.toNanos(), TimeUnit.NANOSECONDS);
            timing.awaitOver(GOODBYE);
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Whether every thread of this connection has ended. */
    boolean isOver() {
        return http.isTerminated() && threads.isTerminated() && timing.isOver();
    }
}
