package id.giliran.hub.http;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.pairing.PairingRefused;
import id.giliran.protocol.Json;
import id.giliran.protocol.request.NoBody;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what is asked about devices, where it counts which of them asks. */
final class Knocks {
    private static final Logger LOG = LoggerFactory.getLogger(Knocks.class);

    private final Executor virtualThreads;

    /** @param virtualThreads where an answer may wait for the disk */
    Knocks(Executor virtualThreads) {
        this.virtualThreads = virtualThreads;
    }

    <B extends Record> void answer(
            Route.Knock<B> knock,
            Map<String, String> gaps,
            Caller caller,
            Request request,
            Response response,
            Callback callback) {
        B body =
                knock.method().equals("GET") ? knock.body().cast(new NoBody()) : BodyReader.read(request, knock.body());
        var _ = CompletableFuture.supplyAsync(() -> knock.step().answer(caller, gaps, body), virtualThreads)
                .thenApply(answer -> Reply.json(Json.write(answer)))
                .exceptionally(Knocks::refused)
                .thenAccept(reply -> reply.write(response, callback));
    }

    private static Reply refused(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        return switch (cause) {
            case PairingRefused refused -> Reply.problem(DeviceProblems.of(refused));
            case AccessException unstored -> {
                LOG.error("What is known of devices could not be stored", unstored);
                yield Reply.problem(Problems.notStored());
            }
            default -> {
                LOG.error("A bug in an answer about devices", cause);
                yield Reply.problem(Problems.internal());
            }
        };
    }
}
