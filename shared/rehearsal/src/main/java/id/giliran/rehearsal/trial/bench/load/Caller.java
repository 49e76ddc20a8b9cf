package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** One client on one kept connection, which asks and waits. Used by one thread. */
public final class Caller implements AutoCloseable {
    private static final int OK = 200;

    /** A server lets go of a connection that nobody uses. */
    private static final Duration MOST_IDLE = Duration.ofSeconds(10);

    private final Line line;
    private final Answer answer = new Answer();
    private LoadChannel socket;
    private long usedAt;
    private long took;

    /** Connects. */
    public Caller(Line line) throws IOException {
        this.line = line;
        socket = line.connect();
        usedAt = System.nanoTime();
    }

    /**
     * Sends a request and waits for all of the answer.
     *
     * @return its body
     * @throws IOException when it is no 200
     */
    public String ask(byte[] request) throws IOException {
        answer.begin();
        if (System.nanoTime() - usedAt > MOST_IDLE.toNanos()) {
            socket.close();
            socket = line.connect();
        }
        long from = System.nanoTime();
        socket.send(ByteBuffer.wrap(request));
        boolean whole = false;
        while (!whole) {
            whole = answer.read(socket);
        }
        usedAt = System.nanoTime();
        took = usedAt - from;
        if (answer.status() != OK) {
            throw new IOException("The hub answered " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    /** From the first byte of the newest request to the last of its answer, in nanoseconds. */
    public long took() {
        return took;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
