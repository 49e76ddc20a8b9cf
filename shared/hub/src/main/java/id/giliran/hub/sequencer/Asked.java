package id.giliran.hub.sequencer;

import id.giliran.core.Office;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What waits for the writer, and where its answer goes. */
sealed interface Asked {
    /** It was not taken in. */
    void turnAway();

    /** Something is to be done. */
    record Act(Submission submission, CompletableFuture<Answer> answer) implements Asked {
        Act(Submission submission) {
            this(submission, new CompletableFuture<>());
        }

        @Override
        public void turnAway() {
            answer.complete(new Answer.Busy());
        }
    }

    /** Something was noted and waits beside the inbox; this only makes the writer look. */
    record Wake() implements Asked {
        @Override
        public void turnAway() {
            // What was noted is stored with whatever the writer does next.
        }
    }

    /** Something is to be seen. */
    record Look<T>(Function<Office, T> question, CompletableFuture<T> seen) implements Asked {
        Look(Function<Office, T> question) {
            this(question, new CompletableFuture<>());
        }

        /** A bug in the question is the asker's trouble and must not become the writer's. */
        void at(Office office) {
            try {
                seen.complete(question.apply(office));
            } catch (RuntimeException bug) {
                seen.completeExceptionally(bug);
            }
        }

        @Override
        public void turnAway() {
            seen.completeExceptionally(new HubBusyException());
        }
    }
}
