package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A server that answers the same to whatever comes, without reading it: what the load itself and loopback cost. One request
 * is taken to arrive in one piece, as these do.
 */
public final class ConstantPeer implements AutoCloseable {
    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BYTES = 16 * 1024;

    private final Selector selector = Selector.open();
    private final ServerSocketChannel door = ServerSocketChannel.open();
    private final ByteBuffer unread = ByteBuffer.allocateDirect(MOST_BYTES);

    /** Listens on a free port of loopback. */
    public ConstantPeer() throws IOException {
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
        Thread.ofPlatform().daemon().name("constant-peer").start(this::run);
    }

    /** Where it listens. */
    public int port() throws IOException {
        return ((InetSocketAddress) door.getLocalAddress()).getPort();
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                selector.select(this::serve);
            }
        } catch (IOException | ClosedSelectorException closed) {
            return;
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel client = door.accept();
                client.configureBlocking(false);
                client.register(selector, SelectionKey.OP_READ);
            } else {
                answer(key);
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private void answer(SelectionKey key) throws IOException {
        SocketChannel client = (SocketChannel) key.channel();
        if (client.read(unread.clear()) < 0) {
            client.close();
        } else {
            client.write(ByteBuffer.wrap(ANSWER));
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
