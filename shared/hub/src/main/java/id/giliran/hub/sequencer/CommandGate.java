package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Where commands and questions enter. Any thread may ask; what it hears is durable. */
public interface CommandGate {
    /** Submits one command. The future always completes with an {@link Answer}, never exceptionally. */
    CompletableFuture<Answer> submit(Submission submission);

    /**
     * Asks something of the office as it is after everything that was submitted before. The question runs on the writer's
     * thread: it must be quick and must not keep the office.
     *
     * @return fails with {@link HubBusyException}, or with what the question throws
     */
    <T> CompletableFuture<T> look(Function<Office, T> question);
}
