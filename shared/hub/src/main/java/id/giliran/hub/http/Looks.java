package id.giliran.hub.http;

import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.Seen;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.sequencer.HubBusyException;
import id.giliran.hub.view.ViewKind;
import id.giliran.protocol.Json;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows views: once, or as a stream. */
final class Looks {
    static final String EVENT_STREAM = "text/event-stream";

    private static final int PATIENCE_SECONDS = 10;

    private final ViewBoard board;
    private final ScreenStreams streams;

    Looks(ViewBoard board, ScreenStreams streams) {
        this.board = board;
        this.streams = streams;
    }

    Reply once(Route.Look look, Map<String, String> gaps) {
        return Reply.json(Json.write(seen(look.kind().apply(gaps), gaps).view()));
    }

    void stream(Route.Look look, Map<String, String> gaps, Response response, Callback callback) {
        ViewKind kind = look.kind().apply(gaps);
        Seen first = seen(kind, gaps);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, EVENT_STREAM);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (!streams.open(kind, first, response, callback)) {
            Reply.problem(Problems.tooManyScreens(streams.most())).write(response, callback);
        }
    }

    private Seen seen(ViewKind kind, Map<String, String> gaps) {
        try {
            return board.look(kind)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join()
                    .orElseThrow(
                            () -> new ProblemException(Problems.unknown("counter", gaps.getOrDefault("counter", ""))));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof HubBusyException || failed.getCause() instanceof TimeoutException) {
                throw new ProblemException(Problems.busy());
            }
            throw failed;
        }
    }
}
