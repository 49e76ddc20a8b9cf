package id.giliran.hub.push;

import id.giliran.core.Office;
import id.giliran.core.OfficeCommand;
import id.giliran.hub.sequencer.Answer;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.Submission;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Looks at the office between two changes. It asks the one writer, as nobody else may touch the office: bringing
 * confirmations up to date is a command that changes nothing most of the time, and what was seen counts only once
 * everything before it is durable.
 */
final class OfficeGlance {
    private final CommandGate gate;

    OfficeGlance(CommandGate gate) {
        this.gate = gate;
    }

    /** What the question finds; nothing while no business day is open. Fails with {@link HubBusyException}. */
    <T> CompletableFuture<Optional<T>> at(Function<Office, T> question) {
        CompletableFuture<T> seen = new CompletableFuture<>();
        Submission look = new Submission(
                new OfficeCommand.ExpireConfirmations(),
                Optional.empty(),
                (office, events) -> answer(question, office, seen),
                Optional.empty());
        return gate.submit(look).thenCompose(answer -> switch (answer) {
            case Answer.Done done -> seen.thenApply(Optional::of);
            case Answer.Refused refused -> CompletableFuture.completedFuture(Optional.empty());
            case Answer.KeyReused reused -> CompletableFuture.failedFuture(new HubBusyException());
            case Answer.NotStored notStored -> CompletableFuture.failedFuture(new HubBusyException());
            case Answer.Busy busy -> CompletableFuture.failedFuture(new HubBusyException());
        });
    }

    /** A bug in a view is the asker's trouble and must not become the writer's. */
    private static <T> String answer(Function<Office, T> question, Office office, CompletableFuture<T> seen) {
        try {
            seen.complete(question.apply(office));
        } catch (RuntimeException bug) {
            seen.completeExceptionally(bug);
        }
        return "";
    }
}
