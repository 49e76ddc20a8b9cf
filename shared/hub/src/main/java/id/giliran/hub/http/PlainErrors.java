package id.giliran.hub.http;

import id.giliran.protocol.Json;
import id.giliran.protocol.Problem;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells what Jetty itself refuses (no HTTP, headers too large) as a problem, without its page of internals. */
final class PlainErrors extends ErrorHandler {
    private static final int BAD_REQUEST = 400;

    /** What Jetty calls a fault of the server, though it is the client that speaks so: methods, encodings, versions of HTTP. */
    private static final Set<Integer> NOT_SPOKEN_HERE = Set.of(501, 505);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (NOT_SPOKEN_HERE.contains(response.getStatus())) {
            response.setStatus(BAD_REQUEST);
        }
        Problem problem = Problems.byServer(response.getStatus());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        SafeHeaders.put(response);
        Content.Sink.write(response, true, Json.write(problem), callback);
        return true;
    }
}
