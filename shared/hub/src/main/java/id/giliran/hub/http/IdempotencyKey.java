package id.giliran.hub.http;

import id.giliran.protocol.ApiPaths;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** Reads the name of an act. It is never logged: who knows it could ask for the reply. */
final class IdempotencyKey {
    /** Long enough to be no counter, short enough for an index. */
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private IdempotencyKey() {}

    static String of(Request request) {
        List<String> keys = request.getHeaders().getValuesList(ApiPaths.IDEMPOTENCY_KEY);
        if (keys.isEmpty() || keys.getFirst().isBlank()) {
            throw new ProblemException(Problems.keyMissing());
        }
        if (keys.size() > 1 || !FORM.matcher(keys.getFirst()).matches()) {
            throw new ProblemException(Problems.keyInvalid());
        }
        return keys.getFirst();
    }
}
