package id.giliran.hub.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;

/** One connection, and whether its client or the hub is the one that the other waits for. Safe for use by many threads. */
final class Caller {
    private final Connection connection;
    private final String address;
    private final AtomicInteger underway = new AtomicInteger();
    private volatile long since = System.nanoTime();
    private volatile boolean watching;

    Caller(Connection connection) {
        this.connection = connection;
        this.address = connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }

    /** Where it comes from. */
    String address() {
        return address;
    }

    /** All programs on the machine of the hub share one address. */
    boolean isOnThisMachine() {
        return address.equals(InetAddress.getLoopbackAddress().getHostAddress());
    }

    /** The head of a request has arrived. */
    void asked() {
        underway.incrementAndGet();
        since = System.nanoTime();
    }

    /** The answer is written, or the stream has ended. */
    void answered() {
        watching = false;
        underway.decrementAndGet();
        since = System.nanoTime();
    }

    /** The answer will be a stream. */
    void watches() {
        watching = true;
    }

    boolean isWatching() {
        return watching;
    }

    /** Whether the hub waits for a request, however slowly it comes. */
    boolean isAwaited() {
        return underway.get() == 0;
    }

    /** For how long it has been awaited, or has been waiting, in nanoseconds. */
    long nanos(long now) {
        return now - since;
    }

    /** Closes the connection. */
    void letGo() {
        connection.close();
    }
}
