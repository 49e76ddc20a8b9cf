package id.giliran.hub.http;

import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A whole answer, ready to be written. */
record Reply(int status, String contentType, String body, Map<String, String> headers) {
    static final String JSON = "application/json";

    private static final int OK = 200;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    static Reply json(String body) {
        return json(body, Map.of());
    }

    static Reply json(String body, Map<String, String> headers) {
        return new Reply(OK, JSON, body, headers);
    }

    static Reply page(String html) {
        return new Reply(OK, "text/html; charset=utf-8", html, Map.of());
    }

    static Reply problem(Problem problem) {
        Map<String, String> headers = switch (problem.status()) {
            case METHOD_NOT_ALLOWED -> Map.of("Allow", problem.facts().getOrDefault("allow", ""));
            case TOO_MANY -> Map.of("Retry-After", problem.facts().getOrDefault("seconds", "1"));
            case UNAVAILABLE -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
        return new Reply(problem.status(), Problem.MEDIA_TYPE, Json.write(Harmless.of(problem)), headers);
    }

    void write(Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.forEach((name, value) -> response.getHeaders().put(name, value));
        Content.Sink.write(response, true, body, callback);
    }
}
