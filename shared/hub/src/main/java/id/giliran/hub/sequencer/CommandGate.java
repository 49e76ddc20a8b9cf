package id.giliran.hub.sequencer;

import java.util.concurrent.CompletableFuture;

/** Where commands enter. Any thread may submit; the answer comes when it is durable, never before. */
public interface CommandGate {
    /** Submits one command. The future always completes with an {@link Answer}, never exceptionally. */
    CompletableFuture<Answer> submit(Submission submission);
}
