package id.giliran.hubclient;

import id.giliran.hubclient.AnswerReader.Outcome;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.Json;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Posts acts until they are answered. Each call keeps the caller's thread; safe for use by many threads. */
final class RetryingPost implements ActSender {
    /** Three silent tries fit into the usual patience. */
    static final Duration ONE_TRY = Duration.ofMillis(2500);

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Transport transport;
    private final Timing timing;
    private final RandomGenerator chance;
    private final Set<Runnable> underway = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    RetryingPost(Transport transport, Timing timing, RandomGenerator chance) {
        this.transport = transport;
        this.timing = timing;
        this.chance = chance;
    }

    /** What is sent, whatever the hub's address is at the moment. */
    private record Post(String path, UnaryOperator<HttpRequest.Builder> request) {}

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        String body = Json.write(request);
        Post post = new Post(
                path,
                builder -> builder.header("Content-Type", "application/json")
                        .header("Accept", "application/json, application/problem+json")
                        .header(ApiPaths.IDEMPOTENCY_KEY, key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        try {
            return untilAnswered(post, new AnswerReader<>(reply, key), key, timing.nanos() + patience.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new ActResult.Unreachable<>("The program stopped waiting for the hub.", key);
        }
    }

    private <R> ActResult<R> untilAnswered(Post post, AnswerReader<R> reader, String key, long deadline)
            throws InterruptedException {
        Backoff backoff = new Backoff(chance, FIRST_WAIT, LONGEST_WAIT);
        while (true) {
            switch (tryOnce(post, reader, deadline)) {
                case Outcome.Settled<R>(var result) -> {
                    if (result instanceof ActResult.Refused<R>(var problem)) {
                        transport.refused(problem);
                    }
                    return result;
                }
                case Outcome.Again<R>(var reason, var atLeast) -> {
                    Duration backedOff = backoff.next();
                    Duration wait = atLeast.compareTo(backedOff) > 0 ? atLeast : backedOff;
                    if (deadline - timing.nanos() <= wait.toNanos() || closed || !timing.pause(wait)) {
                        return new ActResult.Unreachable<>(reason, key);
                    }
                }
            }
        }
    }

    private <R> Outcome<R> tryOnce(Post post, AnswerReader<R> reader, long deadline) throws InterruptedException {
        CompletableFuture<HttpResponse<String>> answer =
                transport.send(post.path(), post.request(), HttpResponse.BodyHandlers.ofString());
        Runnable giveUp = () -> answer.cancel(true);
        underway.add(giveUp);
        Duration limit = Duration.ofNanos(Math.min(ONE_TRY.toNanos(), deadline - timing.nanos()));
        Runnable stopClock = timing.after(limit, giveUp);
        if (closed) {
            giveUp.run();
        }
        try {
            return reader.read(answer.get());
        } catch (ExecutionException | CancellationException failure) {
            return new Outcome.Again<>(reason(failure), Duration.ZERO);
        } finally {
            stopClock.run();
            giveUp.run();
            underway.remove(giveUp);
        }
    }

    private String reason(Exception failure) {
        return closed
                ? "The program is closing its connection to the hub."
                : Trouble.reaching(transport.where(), failure);
    }

    /** Answers all acts underway with {@link ActResult.Unreachable}, and each later one. */
    void close() {
        closed = true;
        underway.forEach(Runnable::run);
    }
}
