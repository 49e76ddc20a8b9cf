package id.giliran.rehearsal.trial.crash;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.Json;
import id.giliran.rehearsal.trial.crash.judge.Exchange;
import id.giliran.rehearsal.trial.crash.judge.Heard;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * Sends acts by the devices' own connection, and writes down what was asked, when, and the answer to the letter. Whoever has
 * the usual patience asks again with the same key until there is an answer. Safe for use by many threads.
 */
final class Recorder implements ActSender {
    private static final int MOST_ROUNDS = 10;

    private final ActSender hub;
    private final History history;

    Recorder(ActSender hub, History history) {
        this.hub = hub;
        this.history = history;
    }

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        String text = Json.write(request);
        long invokedAt = System.nanoTime();
        ActResult<String> result = hub.act(path, request, String.class, key, patience);
        for (int round = 1; result instanceof ActResult.Unreachable<?> && isPatient(patience, round); round++) {
            result = hub.act(path, request, String.class, key, patience);
        }
        long answeredAt = System.nanoTime();
        history.add(new Exchange(path, key, text, invokedAt, answeredAt, heard(result)));
        return switch (result) {
            case ActResult.Done<String>(String body) -> new ActResult.Done<>(Json.read(body, reply));
            case ActResult.Refused<String>(var problem) -> new ActResult.Refused<>(problem);
            case ActResult.Unreachable<String>(String reason, String sameKey) ->
                new ActResult.Unreachable<>(reason, sameKey);
        };
    }

    /** The same request once more, as a device does that has not heard the answer. */
    void again(Exchange exchange) {
        act(exchange.path(), Json.read(exchange.request(), JsonNode.class), JsonNode.class, exchange.key());
    }

    private static boolean isPatient(Duration patience, int round) {
        return patience.compareTo(ActSender.PATIENCE) >= 0 && round < MOST_ROUNDS;
    }

    private static Heard heard(ActResult<String> result) {
        return switch (result) {
            case ActResult.Done<String>(String body) -> new Heard.Done(body);
            case ActResult.Refused<String>(var problem) -> new Heard.Refused(problem.code());
            case ActResult.Unreachable<String> _ -> new Heard.Nothing();
        };
    }
}
