package id.giliran.rehearsal.trial.bench;

import id.giliran.core.Office;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubBusyException;
import id.giliran.hub.sequencer.Submission;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.IssuedReply;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A gate with no office behind it: says yes to everything at once, in the same words, and forgets it. */
final class NothingStored implements CommandGate {
    private static final Answer YES = new Answer.Done(
            Json.write(new IssuedReply(
                    "0123456789abcdefghjk",
                    "L001",
                    "information",
                    "id",
                    false,
                    Instant.parse("2026-01-01T00:00:00.000Z"),
                    0)),
            false);

    @Override
    public CompletableFuture<Answer> submit(Submission submission) {
        return CompletableFuture.completedFuture(YES);
    }

    @Override
    public <T> CompletableFuture<T> look(Function<Office, T> question) {
        return CompletableFuture.failedFuture(new HubBusyException());
    }
}
