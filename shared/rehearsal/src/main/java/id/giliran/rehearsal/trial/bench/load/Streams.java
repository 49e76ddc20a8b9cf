package id.giliran.rehearsal.trial.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many streams of views, read by one thread; tells when the last of them knew of a call. */
public final class Streams implements AutoCloseable {
    private static final int MOST_BYTES = 64 * 1024;

    private final Selector selector = Selector.open();
    private final int count;
    private final ByteBuffer in = ByteBuffer.allocate(MOST_BYTES);
    private final Map<Integer, Integer> reached = new TreeMap<>();
    private final Map<Integer, Long> lastAt = new TreeMap<>();
    private final Runnable whenAllSee;
    private int seeing;
    private volatile boolean stopped;

    /**
     * Opens a stream for each of these paths.
     *
     * @param whenAllSee told once, when each stream has brought its first view
     */
    public Streams(Line line, List<String> paths, Runnable whenAllSee) throws IOException {
        this.count = paths.size();
        this.whenAllSee = whenAllSee;
        Requests requests = new Requests(line.port());
        for (String path : paths) {
            LoadChannel socket = line.connect();
            socket.send(ByteBuffer.wrap(requests.stream(path)));
            socket.socket().configureBlocking(false);
            socket.socket().register(selector, SelectionKey.OP_READ, new Screen(socket));
        }
    }

    /** Reads until {@link #stop}. */
    public void run() throws IOException {
        while (!stopped) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                read((Screen) key.attachment());
            }
            selector.selectedKeys().clear();
        }
    }

    /** From any thread. */
    public void stop() {
        stopped = true;
        selector.wakeup();
    }

    /** By number of the call, when the last stream knew of it, as {@link System#nanoTime} tells. */
    public Map<Integer, Long> lastAt() {
        return lastAt;
    }

    private void read(Screen screen) throws IOException {
        int length = screen.socket.read(in.clear());
        if (length < 0) {
            throw new EOFException("The hub has ended a stream.");
        }
        if (length == 0) {
            return;
        }
        if (!screen.sees) {
            screen.sees = true;
            seeing++;
            if (seeing == count) {
                whenAllSee.run();
            }
        }
        int before = screen.scanner.newest();
        screen.scanner.read(in.array(), length);
        for (int call = before + 1; call <= screen.scanner.newest(); call++) {
            if (reached.merge(call, 1, Integer::sum) == count) {
                lastAt.put(call, System.nanoTime());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private static final class Screen {
        private final LoadChannel socket;
        private final CallScanner scanner = new CallScanner();
        private boolean sees;

        Screen(LoadChannel socket) {
            this.socket = socket;
        }
    }
}
