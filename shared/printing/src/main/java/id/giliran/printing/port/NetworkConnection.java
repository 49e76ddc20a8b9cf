package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;

/** A TCP connection that never blocks: each wait is the selector's, and has a limit. */
final class NetworkConnection implements Connection {
    private static final int READ_BYTES = 256;
    private static final int KEPT_BYTES = 1 << 16;
    private static final byte[] NOTHING = {};

    private final NetworkSettings settings;
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private NetworkConnection(NetworkSettings settings, SocketChannel channel, Selector selector) throws IOException {
        this.settings = settings;
        this.channel = channel;
        this.selector = selector;
        channel.configureBlocking(false);
        this.key = channel.register(selector, 0);
    }

    static NetworkConnection open(NetworkSettings settings) throws PrinterException {
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        if (address.isUnresolved()) {
            throw new PrinterException(
                    Reason.NOT_FOUND,
                    "The network knows no printer called " + settings.host()
                            + ": correct the printer's host in the settings, or write its address there.");
        }
        try {
            return new NetworkConnection(settings, connected(address, settings), Selector.open());
        } catch (ClosedByInterruptException interrupted) {
            throw fault(settings).interrupted(interrupted);
        } catch (IOException failure) {
            throw notFound(settings, failure);
        }
    }

    private static SocketChannel connected(InetSocketAddress address, NetworkSettings settings) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket()
                    .connect(address, Math.toIntExact(settings.connectLimit().toMillis()));
            return channel;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Whether the printer has not hung up; that it has been switched off shows only when it does not answer. */
    @Override
    public boolean alive() {
        try {
            int count = keep();
            while (count > 0 && kept.size() < KEPT_BYTES) {
                count = keep();
            }
            return count >= 0;
        } catch (IOException broken) {
            return false;
        }
    }

    /** What came must not be lost, for the printer may have said it by itself. */
    private int keep() throws IOException {
        ByteBuffer came = ByteBuffer.allocate(READ_BYTES);
        int count = channel.read(came);
        kept.write(came.array(), 0, came.position());
        return count;
    }

    @Override
    public void write(byte[] bytes) throws PrinterException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            while (left.hasRemaining()) {
                if (channel.write(left) == 0 && !ready(SelectionKey.OP_WRITE, settings.writeWatchdog())) {
                    throw fault(settings).stuck("");
                }
            }
        } catch (ClosedByInterruptException interrupted) {
            throw fault(settings).interrupted(interrupted);
        } catch (IOException broken) {
            throw fault(settings).unplugged(broken);
        }
    }

    @Override
    public byte[] read(Duration limit) throws PrinterException {
        if (kept.size() > 0) {
            byte[] earlier = kept.toByteArray();
            kept.reset();
            return earlier;
        }
        ByteBuffer came = ByteBuffer.allocate(READ_BYTES);
        try {
            int count = take(limit, came);
            if (count < 0) {
                throw fault(settings).unplugged(null);
            }
            return count == 0 ? NOTHING : Arrays.copyOf(came.array(), count);
        } catch (ClosedByInterruptException interrupted) {
            throw fault(settings).interrupted(interrupted);
        } catch (IOException broken) {
            throw fault(settings).unplugged(broken);
        }
    }

    /** Count of bytes, 0 when the time is over, -1 when the printer hung up. */
    private int take(Duration limit, ByteBuffer came) throws IOException {
        int count = channel.read(came);
        return count == 0 && limit.isPositive() && ready(SelectionKey.OP_READ, limit) ? channel.read(came) : count;
    }

    /** An interrupted thread does not wait, and its next reading or writing fails as interrupted. */
    private boolean ready(int operation, Duration limit) throws IOException {
        key.interestOps(operation);
        selector.selectedKeys().clear();
        selector.select(Math.max(1, limit.toMillis()));
        return !selector.selectedKeys().isEmpty() || Thread.currentThread().isInterrupted();
    }

    /** Or the system would offer the rest of the ticket to the printer on and on, long after it was given up. */
    @Override
    public void abandon() {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException broken) {
            // Nothing can be delivered on a broken connection.
        }
        close();
    }

    @Override
    public void close() {
        try (selector;
                channel) {
            key.cancel();
        } catch (IOException broken) {
            // The connection is given up, whatever the network says about it.
        }
    }

    private static PrinterException notFound(NetworkSettings settings, IOException cause) {
        String found = cause instanceof SocketTimeoutException ? "does not answer" : "refuses the connection";
        return new PrinterException(
                Reason.NOT_FOUND,
                "The network printer " + settings.host() + " " + found + " on port " + settings.port()
                        + ": switch it on, check its network cable and its address, and end other programs that use it"
                        + " (most printers take one connection at a time).",
                cause);
    }

    private static LineFault fault(NetworkSettings settings) {
        return new LineFault("The network printer " + settings.host(), settings.writeWatchdog());
    }
}
