package id.giliran.hub.push;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one screen. At most one message is being written and one is waiting, and a newer one takes the place of the
 * one that waits: a screen that does not read costs two messages of memory and no thread.
 */
final class EventStream {
    /** Signs of life that one message may take: a screen that reads a few bytes now and then would keep its place for ever. */
    private static final int MOST_BEATS_OF_A_MESSAGE = 4;

    private final Response response;
    private final Callback completion;
    private final Consumer<EventStream> onEnd;
    private @Nullable Message waiting;
    private long offered;
    private boolean writing;
    private boolean ended;
    private int beatsOfThisMessage;
    private @Nullable ByteBuffer farewell;

    /** @param onEnd told once, when the screen is gone or the hub closes */
    EventStream(Response response, Callback completion, Consumer<EventStream> onEnd) {
        this.response = response;
        this.completion = completion;
        this.onEnd = onEnd;
    }

    /** Sends a message when its turn comes, unless a newer one comes first or this stream had it already. Never blocks. */
    synchronized void offer(Message message) {
        if (ended || farewell != null || message.version() <= offered) {
            return;
        }
        offered = message.version();
        if (writing) {
            waiting = message;
        } else {
            write(message);
        }
    }

    /** Sends a sign of life, unless something else is on its way anyway; ends the stream when that has been so for too long. */
    void beat(ByteBuffer heartbeat) {
        if (isStuck(heartbeat)) {
            end(new TimeoutException("The screen takes too long over one message"));
        }
    }

    private synchronized boolean isStuck(ByteBuffer heartbeat) {
        if (!ended && !writing && farewell == null) {
            write(new Message(offered, heartbeat));
            return false;
        }
        beatsOfThisMessage++;
        return beatsOfThisMessage > MOST_BEATS_OF_A_MESSAGE;
    }

    /** Ends the stream from the hub's side with these last words, after what is on its way. Never blocks. */
    synchronized void close(ByteBuffer words) {
        waiting = null;
        if (!ended && farewell == null) {
            farewell = words;
            if (!writing) {
                leave(words);
            }
        }
    }

    private void leave(ByteBuffer words) {
        writing = true;
        response.write(true, words.duplicate(), Callback.from(InvocationType.NON_BLOCKING, () -> end(null), this::end));
    }

    private void write(Message message) {
        writing = true;
        beatsOfThisMessage = 0;
        response.write(
                false,
                message.bytes().duplicate(),
                Callback.from(InvocationType.NON_BLOCKING, this::written, this::end));
    }

    private synchronized void written() {
        writing = false;
        Message next = waiting;
        waiting = null;
        if (ended) {
            return;
        }
        if (farewell != null) {
            leave(farewell);
        } else if (next != null) {
            write(next);
        }
    }

    private void end(@Nullable Throwable failure) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            waiting = null;
        }
        onEnd.accept(this);
        if (failure == null) {
            completion.succeeded();
        } else {
            completion.failed(failure);
        }
    }

    /**
     * One server-sent event.
     *
     * @param version grows with each new view of a kind, from 1
     */
    record Message(long version, ByteBuffer bytes) {}
}
