package id.giliran.hubclient;

import com.sun.net.httpserver.HttpExchange;
import id.giliran.protocol.Frame;
import id.giliran.protocol.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The hub's end of one stream. */
final class LiveStream {
    static final Instant EIGHT = Instant.parse("2026-11-23T01:00:00Z");

    private final HttpExchange exchange;

    LiveStream(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /** A view small enough for a test. */
    record Board(String text) {}

    static String viewFrame(Instant now, String run, String text) {
        return "event: view\ndata: " + Json.write(new Frame<>(now, run, new Board(text))) + "\n\n";
    }

    static String heartbeatFrame(Instant now, String run) {
        return "event: heartbeat\ndata: " + Json.write(new Frame<Board>(now, run, null)) + "\n\n";
    }

    void view(String text) {
        view(EIGHT, text);
    }

    void view(Instant now, String text) {
        raw(viewFrame(now, "run-1", text));
    }

    void heartbeat(Instant now) {
        raw(heartbeatFrame(now, "run-1"));
    }

    /** Sends one chunk. */
    void raw(String text) {
        try {
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the client has closed its end; known only by writing. */
    boolean isDead() {
        try {
            raw(":\n");
            return false;
        } catch (UncheckedIOException dead) {
            return true;
        }
    }

    /** Ends the stream as HTTP wants it. */
    void end() {
        try {
            exchange.getResponseBody().close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Cuts the connection in the middle. */
    void breakOff() {
        exchange.close();
    }
}
