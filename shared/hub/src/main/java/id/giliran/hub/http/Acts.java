package id.giliran.hub.http;

import id.giliran.hub.metrics.Tally;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;

/** Brings acts to the writer and waits until they are durable. */
final class Acts {
    private static final int PATIENCE_SECONDS = 30;

    private final CommandGate gate;
    private final Tally tally;

    Acts(CommandGate gate, Tally tally) {
        this.gate = gate;
        this.tally = tally;
    }

    <B extends Record> Reply answer(Route.Act<B> act, Map<String, String> gaps, Request request) {
        String key = IdempotencyKey.of(request);
        B body = BodyReader.read(request, act.body());
        Order order = act.order().order(gaps, body);
        Answer answer = awaited(gate.submit(order.submission(key, Request.getPathInContext(request))));
        tally.answered(order.command().getClass(), answer);
        return reply(answer);
    }

    private static Reply reply(Answer answer) {
        return switch (answer) {
            case Answer.Done(String body, boolean repeated) ->
                Reply.json(body, repeated ? Map.of("Idempotency-Replayed", "true") : Map.of());
            case Answer.Refused(var rejection) -> Reply.problem(ProblemMapper.problem(rejection));
            case Answer.KeyReused reused -> Reply.problem(Problems.keyReused());
            case Answer.NotStored notStored -> Reply.problem(Problems.notStored());
            case Answer.Busy busy -> Reply.problem(Problems.busy());
        };
    }

    /** A retry with the same key finds out what became of an act that took too long. */
    private static Answer awaited(CompletableFuture<Answer> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            return new Answer.Busy();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("an answer never fails", impossible);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer.Busy();
        }
    }
}
