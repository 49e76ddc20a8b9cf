package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** One client on one kept connection, which asks and waits. Used by one thread. */
public final class Caller implements AutoCloseable {
    private static final int OK = 200;

    /** A server lets go of a connection that nobody uses. */
    private static final Duration MOST_IDLE = Duration.ofSeconds(10);

    private final int port;
    private final Answer answer = new Answer();
    private SocketChannel socket;
    private long usedAt;
    private long took;

    /** Connects to a port of loopback. */
    public Caller(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        usedAt = System.nanoTime();
    }

    static SocketChannel connect(int port) throws IOException {
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return socket;
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
            socket = connect(port);
        }
        long from = System.nanoTime();
        ByteBuffer out = ByteBuffer.wrap(request);
        while (out.hasRemaining()) {
            socket.write(out);
        }
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
