package id.giliran.counterclient.sample;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.ActReply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A hub written by hand: it keeps what was asked, answers as told, and shows what it is given. */
public final class SampleHub implements ActSender {
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, SampleFeed<?>> feeds = new ConcurrentHashMap<>();
    private volatile Function<Asked, ActResult<ActReply>> answer = act -> new ActResult.Done<>(ActReply.DONE);
    private final List<Consumer<? super Admission>> doors = new CopyOnWriteArrayList<>();
    private volatile Admission admission = new Admission.Admitted(false);
    private volatile boolean asksSecret;
    private volatile Instant now = SampleOffice.NOW;

    /** What was asked, in order. */
    public record Asked(String path, Object request, String key) {}

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The last words of the paths asked for. */
    public List<String> acts() {
        return asked.stream()
                .map(act -> act.path().substring(act.path().lastIndexOf('/') + 1))
                .map(act -> act.replaceFirst("[?].*", ""))
                .toList();
    }

    public Object lastRequest() {
        return asked.getLast().request();
    }

    public void answer(Function<Asked, ActResult<ActReply>> how) {
        answer = how;
    }

    public void refuse(String code, Map<String, String> facts) {
        answer(act -> new ActResult.Refused<>(Problem.of(409, code, "Refused.", "Because.", facts)));
    }

    /** Refuses what ends with this word, and fulfils the rest. */
    public void refuse(String path, String code, Map<String, String> facts) {
        answer(act -> act.path().replaceFirst("[?].*", "").endsWith("/" + path)
                ? new ActResult.Refused<>(Problem.of(403, code, "Refused.", "Because.", facts))
                : new ActResult.Done<>(ActReply.DONE));
    }

    /** A device at which people show who they are. */
    public SampleHub withSecrets() {
        asksSecret = true;
        return this;
    }

    public boolean asksSecret() {
        return asksSecret;
    }

    /** From now on the device stands so with its hub. */
    public SampleHub admit(Admission how) {
        admission = how;
        doors.forEach(door -> door.accept(how));
        return this;
    }

    public ViewFeed.Subscription watchAdmission(Consumer<? super Admission> door) {
        doors.add(door);
        door.accept(admission);
        return () -> doors.remove(door);
    }

    public void losesAnswers() {
        answer(act -> new ActResult.Unreachable<>("No answer.", act.key()));
    }

    public void fulfils() {
        answer(act -> new ActResult.Done<>(ActReply.DONE));
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now().plus(time);
    }

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        Asked act = new Asked(path, request, key);
        asked.add(act);
        return switch (answer.apply(act)) {
            case ActResult.Done<ActReply>(ActReply done) -> new ActResult.Done<>(reply.cast(done));
            case ActResult.Refused<ActReply>(Problem problem) -> new ActResult.Refused<>(problem);
            case ActResult.Unreachable<ActReply>(String reason, String same) ->
                new ActResult.Unreachable<>(reason, same);
        };
    }

    /** The feed of a path; the same for all who follow it. */
    @SuppressWarnings("unchecked") // Each path has one kind of view.
    public <V> SampleFeed<V> feed(String path) {
        return (SampleFeed<V>) feeds.computeIfAbsent(path, absent -> new SampleFeed<V>());
    }

    /** A connected snapshot. */
    public <V> Snapshot<V> fresh(V view) {
        return new Snapshot<>(Link.CONNECTED, view, now(), "run-1", null);
    }

    /** A snapshot of a broken link. */
    public <V> Snapshot<V> broken(Link link, @Nullable V view) {
        return new Snapshot<>(link, view, view == null ? null : now(), "run-1", null);
    }

    /** Views handed out by hand, on the caller's thread. */
    public static final class SampleFeed<V> implements ViewFeed<V> {
        private final List<Consumer<? super Snapshot<V>>> consumers = new CopyOnWriteArrayList<>();
        private volatile Snapshot<V> current = Snapshot.connecting();

        public void show(Snapshot<V> snapshot) {
            current = snapshot;
            consumers.forEach(consumer -> consumer.accept(snapshot));
        }

        @Override
        public Snapshot<V> current() {
            return current;
        }

        @Override
        public Subscription subscribe(Consumer<? super Snapshot<V>> consumer) {
            consumers.add(consumer);
            consumer.accept(current);
            return () -> consumers.remove(consumer);
        }

        @Override
        public void close() {
            consumers.clear();
        }
    }
}
