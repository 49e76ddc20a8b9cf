package id.giliran.rehearsal.trial.powercut;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends acts on, and keeps what was said to be done and when that was heard. */
final class Overheard implements ActSender {
    private final ActSender hub;
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

    Overheard(ActSender hub) {
        this.hub = hub;
    }

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        return switch (hub.act(path, request, String.class, key, patience)) {
            case ActResult.Done<String>(String body) -> {
                heard.add(new Heard(Instant.now(), key, body));
                yield new ActResult.Done<>(Json.read(body, reply));
            }
            case ActResult.Refused<String>(var problem) -> new ActResult.Refused<>(problem);
            case ActResult.Unreachable<String>(var reason, var asked) -> new ActResult.Unreachable<>(reason, asked);
        };
    }

    /** All of it until now. */
    List<Heard> all() {
        return List.copyOf(heard);
    }
}
