package id.giliran.hub.http;

import id.giliran.core.OfficeCommand;
import id.giliran.hub.access.Asking;
import id.giliran.hub.metrics.Tally;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings acts to the writer, and their replies back once they are durable. No thread waits for that. */
final class Acts {
    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final CommandGate gate;
    private final Tally tally;

    private final PersonalActs personal;

    Acts(CommandGate gate, Tally tally, PersonalActs personal) {
        this.gate = gate;
        this.tally = tally;
        this.personal = personal;
    }

    /**
     * Takes an act in. Its reply is written by the writer's thread as a rule, with a write that does not wait for the client.
     *
     * @throws ProblemException when it is no act that can be asked for
     */
    <B extends Record> void answer(
            Route.Act<B> act,
            Map<String, String> gaps,
            Asking asking,
            Request request,
            Response response,
            Callback callback) {
        String key = IdempotencyKey.of(request);
        B body = BodyReader.read(request, act.body());
        Order order = act.order().order(gaps, body);
        Optional<String> named = OperatorName.of(request);
        // A device acts for who is signed in there, whatever it says; only the hub's owner acts for whom he names.
        Order asked = isOwner(asking) ? named.map(order::by).orElse(order) : order;
        var unused = personal.of(asked, body, key, asking)
                .thenCompose(mine -> done(mine, key, Request.getPathInContext(request), asking))
                .thenApply(this::reply)
                .exceptionally(ApiHandler::unanswered)
                .thenAccept(reply -> reply.write(response, callback))
                .exceptionally(bug -> {
                    LOG.error("A bug in the reply to {}", Request.getPathInContext(request), bug);
                    callback.failed(bug);
                    return null;
                });
    }

    private static boolean isOwner(Asking asking) {
        return asking.device().device().role() == DeviceRole.CONSOLE;
    }

    private CompletableFuture<Answer> done(Order order, String key, String path, Asking asking) {
        return gate.submit(order.submission(key, path)).thenCompose(answer -> {
            tally.answered(counted(order.command()), answer);
            return personal.after(order, asking, answer);
        });
    }

    /** The act itself, whoever asks it. */
    private static Class<? extends OfficeCommand> counted(OfficeCommand command) {
        return command instanceof OfficeCommand.ByOperator asked ? asked.act().getClass() : command.getClass();
    }

    private Reply reply(Answer answer) {
        return switch (answer) {
            case Answer.Done(String body, boolean repeated) ->
                Reply.json(body, repeated ? Map.of("Idempotency-Replayed", "true") : Map.of());
            case Answer.Refused(var rejection) -> Reply.problem(personal.named(ProblemMapper.problem(rejection)));
            case Answer.KeyReused reused -> Reply.problem(Problems.keyReused());
            case Answer.NotStored notStored -> Reply.problem(Problems.notStored());
            case Answer.Busy busy -> Reply.problem(Problems.busy());
        };
    }
}
