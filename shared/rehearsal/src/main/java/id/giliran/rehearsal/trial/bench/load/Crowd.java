package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Many clients, each on a kept connection, each of which asks again as soon as it has its answer. All by one thread, which
 * costs less of the two cores that hub and load share than a thread for each would. Used by one thread.
 */
public final class Crowd implements AutoCloseable {
    private static final int OK = 200;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Selector selector = Selector.open();
    private final Line line;
    private final int clients;
    private final Supplier<byte[]> requests;
    private Latencies latencies = new Latencies();
    private long answered;
    private int asking;

    /**
     * Connects when it first asks: a server lets go of connections that nobody uses.
     *
     * @param requests makes each next request
     */
    public Crowd(Line line, int clients, Supplier<byte[]> requests) throws IOException {
        this.line = line;
        this.clients = clients;
        this.requests = requests;
    }

    /**
     * What came of asking for some time.
     *
     * @param seconds until the last answer was there
     */
    public record Yield(long answered, double seconds, Latencies latencies) {
        /** Answers a second. */
        public double rate() {
            return answered / seconds;
        }
    }

    /** All ask for this long; the last answers are waited for. */
    public Yield ask(Duration length) throws IOException {
        while (selector.keys().size() < clients) {
            LoadChannel socket = line.connect();
            socket.socket().configureBlocking(false);
            socket.socket().register(selector, SelectionKey.OP_READ, new Client(socket));
        }
        latencies = new Latencies();
        answered = 0;
        long from = System.nanoTime();
        long until = from + length.toNanos();
        for (SelectionKey key : selector.keys()) {
            ((Client) key.attachment()).ask(requests.get());
            asking++;
        }
        try {
            while (asking > 0) {
                if (selector.select(key -> serve((Client) key.attachment(), until), PATIENCE_MILLIS) == 0) {
                    throw new IOException("The server has not answered for " + PATIENCE_MILLIS + " ms.");
                }
            }
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
        return new Yield(answered, (System.nanoTime() - from) / 1e9, latencies);
    }

    private void serve(Client client, long until) {
        try {
            if (client.hears()) {
                asking--;
                latencies.add(System.nanoTime() - client.askedAt);
                require(client.answer);
                answered++;
                if (System.nanoTime() - until < 0) {
                    client.ask(requests.get());
                    asking++;
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void require(Answer answer) throws IOException {
        if (answer.status() != OK) {
            throw new IOException("The hub answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private static final class Client {
        private final LoadChannel socket;
        private final Answer answer = new Answer();
        private long askedAt;

        Client(LoadChannel socket) {
            this.socket = socket;
        }

        void ask(byte[] request) throws IOException {
            answer.begin();
            askedAt = System.nanoTime();
            socket.send(ByteBuffer.wrap(request));
        }

        boolean hears() throws IOException {
            return answer.read(socket);
        }
    }
}
