package id.giliran.hubclient;

import id.giliran.protocol.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One connection to one view. It is read by one thread and can be given up by any. */
final class EventStream {
    private static final String MEDIA_TYPE = "text/event-stream";
    private static final int CHUNK = 8 * 1024;
    private static final int LONGEST_REFUSAL = 16 * 1024;

    private final Transport transport;
    private final CompletableFuture<HttpResponse<InputStream>> answer;
    private volatile String givenUp = "";

    private EventStream(Transport transport, CompletableFuture<HttpResponse<InputStream>> answer) {
        this.transport = transport;
        this.answer = answer;
    }

    /** Hears what comes, on the reading thread. */
    interface Listener {
        /** Something came, if only a part of an event. */
        void heard();

        /** An event is complete. */
        void event(ServerSentEvent event);
    }

    /** Sends the request and returns at once. It has no time limit of its own: silence is watched from outside. */
    static EventStream open(Transport transport, String path) {
        return new EventStream(
                transport,
                transport.send(
                        path,
                        request -> request.header("Accept", MEDIA_TYPE).GET(),
                        HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** Reads until the end. */
    StreamEndedException read(Listener listener) throws InterruptedException {
        try {
            HttpResponse<InputStream> response = answer.get();
            try (InputStream body = response.body()) {
                listener.heard();
                accept(response, body);
                return copy(body, listener);
            }
        } catch (StreamEndedException ended) {
            return ended;
        } catch (ExecutionException | CancellationException | IOException failure) {
            return new StreamEndedException(givenUp.isEmpty() ? Trouble.reaching(transport.where(), failure) : givenUp);
        } finally {
            giveUp("The stream is over.");
        }
    }

    /** Closes the connection. */
    void giveUp(String why) {
        if (givenUp.isEmpty()) {
            givenUp = why;
        }
        answer.cancel(true);
        answer.thenAccept(EventStream::closeBody).exceptionally(neverAnswered -> null);
    }

    private void accept(HttpResponse<InputStream> response, InputStream body) throws IOException, StreamEndedException {
        if (response.statusCode() != 200) {
            String text = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
            Problem refusal = ProblemReader.read(response.statusCode(), text);
            throw new StreamEndedException("The hub refuses this view: " + refusal.title(), refusal);
        }
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.startsWith(MEDIA_TYPE)) {
            throw new StreamEndedException(
                    "What answers at " + transport.where() + " is no hub: it sends " + type + ".");
        }
    }

    private StreamEndedException copy(InputStream body, Listener listener) throws IOException, StreamEndedException {
        EventDecoder decoder = new EventDecoder(listener::event);
        byte[] chunk = new byte[CHUNK];
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            listener.heard();
            decoder.accept(chunk, length);
        }
        return new StreamEndedException(givenUp.isEmpty() ? "The hub ended the stream." : givenUp);
    }

    private static void closeBody(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException alreadyBroken) {
            // It is closed either way.
        }
    }
}
