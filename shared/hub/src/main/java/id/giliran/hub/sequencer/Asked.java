package id.giliran.hub.sequencer;

import java.util.concurrent.CompletableFuture;

/** A submission and where its answer goes. */
record Asked(Submission submission, CompletableFuture<Answer> answer) {
    Asked(Submission submission) {
        this(submission, new CompletableFuture<>());
    }
}
