package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
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
    private static final byte[] NOTHING = {};

    private final NetworkSettings settings;
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;

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
            throw interrupted(settings, interrupted);
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
            int count = take(Duration.ZERO, ByteBuffer.allocate(READ_BYTES));
            while (count > 0) {
                count = take(Duration.ZERO, ByteBuffer.allocate(READ_BYTES));
            }
            return count == 0;
        } catch (IOException broken) {
            return false;
        }
    }

    @Override
    public void write(byte[] bytes) throws PrinterException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            while (left.hasRemaining()) {
                if (channel.write(left) == 0 && !ready(SelectionKey.OP_WRITE, settings.writeWatchdog())) {
                    throw stuck();
                }
            }
        } catch (ClosedByInterruptException interrupted) {
            throw interrupted(settings, interrupted);
        } catch (IOException broken) {
            throw unplugged(broken);
        }
    }

    @Override
    public byte[] read(Duration limit) throws PrinterException {
        ByteBuffer came = ByteBuffer.allocate(READ_BYTES);
        try {
            int count = take(limit, came);
            if (count < 0) {
                throw unplugged(new IOException("The printer hung up."));
            }
            return count == 0 ? NOTHING : Arrays.copyOf(came.array(), count);
        } catch (ClosedByInterruptException interrupted) {
            throw interrupted(settings, interrupted);
        } catch (IOException broken) {
            throw unplugged(broken);
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

    private PrinterException unplugged(IOException cause) {
        return new PrinterException(
                Reason.UNPLUGGED,
                "The network printer " + settings.host() + " went away: check its network cable and its power.",
                cause);
    }

    private PrinterException stuck() {
        return new PrinterException(
                Reason.STUCK,
                "The network printer " + settings.host() + " has taken nothing for "
                        + settings.writeWatchdog().toMillis() + " ms: check paper, cover and power.");
    }

    private static PrinterException interrupted(NetworkSettings settings, IOException cause) {
        return new PrinterException(
                Reason.INTERRUPTED, "Printing on " + settings.host() + " was given up: print the ticket again.", cause);
    }
}
