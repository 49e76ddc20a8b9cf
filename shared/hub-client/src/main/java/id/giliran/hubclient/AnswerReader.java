package id.giliran.hubclient;

import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;

/** Reads what an answer to an act means for the one who asked. */
final class AnswerReader<R> {
    /** Nothing was looked at yet: the same request, a little later, is what the hub asks for. */
    private static final String NOT_SO_OFTEN = "too-many-requests";

    private final Class<R> reply;
    private final String key;

    AnswerReader(Class<R> reply, String key) {
        this.reply = reply;
        this.key = key;
    }

    /** What one try came to. */
    sealed interface Outcome<R> {
        /** The act is answered. */
        record Settled<R>(ActResult<R> result) implements Outcome<R> {}

        /** Worth another try, not before {@code atLeast} has passed. */
        record Again<R>(String reason, Duration atLeast) implements Outcome<R> {}
    }

    Outcome<R> read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Outcome.Settled<>(done(answer));
        }
        if (status >= 400) {
            Problem problem = ProblemReader.read(status, answer.body());
            return status < 500 && !problem.code().equals(NOT_SO_OFTEN)
                    ? new Outcome.Settled<>(new ActResult.Refused<>(problem))
                    : new Outcome.Again<>(problem.title() + " " + problem.detail(), retryAfter(answer));
        }
        return new Outcome.Settled<>(notAHub(answer, "it answered with HTTP status " + status + "."));
    }

    private ActResult<R> done(HttpResponse<String> answer) {
        if (reply == String.class) {
            return new ActResult.Done<>(reply.cast(answer.body()));
        }
        try {
            R value = Json.read(answer.body(), reply);
            return value == null ? notAHub(answer, "its answer is empty.") : new ActResult.Done<>(value);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return notAHub(answer, "its answer cannot be read (" + unreadable.getMessage() + ").");
        }
    }

    private ActResult<R> notAHub(HttpResponse<String> answer, String why) {
        return new ActResult.Unreachable<>(
                "What answers at " + answer.uri() + " is not a hub of this version: " + why, key);
    }

    /** Only the form in seconds of RFC 9110 is understood, which is what the hub sends. */
    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }
}
