package id.giliran.hubclient;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.protocol.pairing.Device;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** A program's connection to its hub: one for the whole program. Safe for use by many threads. */
public final class HubConnection implements ActSender, AutoCloseable {
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Random chance = new Random();
    private final SystemTiming timing = new SystemTiming();
    private final FrameClock clock = new FrameClock(timing);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("hub-connection-", 1).factory());
    private final Transport transport;
    private final RetryingPost post;
    private final Optional<HttpClient> owners;
    private final Queue<StreamedFeed<?>> feeds = new ConcurrentLinkedQueue<>();

    private final Optional<AdmissionDesk> desk;

    private HubConnection(URI hub, Function<Executor, HttpClient> client) {
        this.desk = Optional.empty();
        this.owners = Optional.of(client.apply(threads));
        this.transport = new OwnerTransport(owners.orElseThrow(), hub);
        this.post = new RetryingPost(transport, timing, chance);
    }

    private HubConnection(HubPlace place, Device device, Path folder, Pace pace) {
        AdmissionDesk made = new AdmissionDesk(place, device, DeviceStore.in(folder, device), threads, pace);
        this.desk = Optional.of(made);
        this.owners = Optional.empty();
        this.transport = made.transport();
        this.post = new RetryingPost(transport, timing, chance);
        threads.execute(() -> made.run(new Renewal(post, clock, device)));
    }

    /**
     * A device's connection to its hub. It returns at once: being let in, finding the hub and renewing the certificate go on
     * by themselves, and {@link #admission} tells how far that is. Until then feeds stay empty and acts wait as if the hub
     * were away.
     *
     * @param device who this program is
     * @param folder of what the program must not forget; the device's key stays there, for its user alone
     */
    public static HubConnection to(HubPlace place, Device device, Path folder) {
        return new HubConnection(place, device, folder, Pace.USUAL);
    }

    static HubConnection to(HubPlace place, Device device, Path folder, Pace pace) {
        return new HubConnection(place, device, folder, pace);
    }

    /** How this device stands with its hub; never waits. */
    public Admission admission() {
        return desk.map(AdmissionDesk::admission).orElse(new Admission.Admitted(true));
    }

    /**
     * Tells this consumer the present admission, and from then on each change, on a thread of this connection: one call at a
     * time, and while it is busy only the newest waits.
     */
    public ViewFeed.Subscription watchAdmission(Consumer<? super Admission> consumer) {
        if (desk.isPresent()) {
            return desk.get().watch(consumer);
        }
        consumer.accept(admission());
        return () -> {};
    }

    /** What a technician may want to know; nothing until the device is let in. */
    public Optional<DeviceFacts> device() {
        return desk.flatMap(AdmissionDesk::facts);
    }

    /** Forgets the hub, keeping the old key aside, and asks to be let in anew. */
    public void pairAgain() {
        desk.ifPresent(AdmissionDesk::pairAgain);
    }

    /**
     * The connection of a program of the hub's owner on the hub's own computer, which nobody has to let in. Nothing is sent yet.
     *
     * @param owner what proves that, made from the hub's data folder
     */
    public static HubConnection to(URI hub, SSLContext owner) {
        return to(hub, threads -> HubTls.client(owner, threads));
    }

    static HubConnection to(URI hub, Function<Executor, HttpClient> client) {
        return new HubConnection(hub, client);
    }

    /**
     * Keeps a view fresh from now on; see {@code ApiPaths} for where the views are.
     *
     * @throws IllegalStateException if this connection is closed
     */
    public <V> ViewFeed<V> follow(String path, Class<V> view) {
        StreamedFeed<V> feed = new StreamedFeed<>(transport, checked(path), view, clock, timing, chance);
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

    private static String checked(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path \"" + path + "\" must begin with /.");
        }
        return path;
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
        desk.ifPresent(AdmissionDesk::close);
        owners.ifPresent(HttpClient::shutdownNow);
        try {
            if (owners.isPresent()) {
                owners.get().awaitTermination(GOODBYE);
            }
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
        return owners.map(HttpClient::isTerminated).orElse(true) && threads.isTerminated() && timing.isOver();
    }
}
