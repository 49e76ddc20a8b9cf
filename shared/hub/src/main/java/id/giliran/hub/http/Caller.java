package id.giliran.hub.http;

import id.giliran.hub.authority.DeviceCertificate;
import id.giliran.protocol.pairing.DeviceRole;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EndPoint.SslSessionData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: who is at its other end, and whether its client or the hub is the one that the other waits for. Safe for use
 * by many threads.
 */
final class Caller {
    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

    private final EndPoint socket;
    private final @Nullable InetAddress remote;
    private final String address;
    private final AtomicInteger underway = new AtomicInteger();
    private volatile long since = System.nanoTime();
    private volatile boolean watching;
    private volatile boolean spoken;
    private volatile Optional<DeviceCertificate> certificate = Optional.empty();

    /** @param socket below TLS */
    Caller(EndPoint socket) {
        this.socket = socket;
        this.remote = socket.getRemoteSocketAddress() instanceof InetSocketAddress from ? from.getAddress() : null;
        this.address = remote == null ? "" : remote.getHostAddress();
    }

    /** What a connection goes through in the end, below TLS. */
    static EndPoint socketOf(Connection connection) {
        EndPoint near = connection.getEndPoint();
        return near.getTransport() instanceof EndPoint below ? below : near;
    }

    /**
     * A request has come through here, so that TLS has said whom it comes from.
     *
     * @return whether it is the first
     */
    boolean speaks(EndPoint through) {
        if (spoken) {
            return false;
        }
        SslSessionData tls = through.getSslSessionData();
        certificate = tls == null ? Optional.empty() : shown(tls.peerCertificates());
        spoken = true;
        return true;
    }

    /** Whether a request has come. */
    boolean hasSpoken() {
        return spoken;
    }

    /** Id of the device whose use of the hub is limited; none for a console, whose owner has better means to do harm. */
    Optional<String> device() {
        return certificate.filter(shown -> shown.role() != DeviceRole.CONSOLE).map(DeviceCertificate::id);
    }

    private static Optional<DeviceCertificate> shown(X509Certificate @Nullable [] chain) {
        try {
            return chain == null || chain.length == 0 ? Optional.empty() : Optional.of(DeviceCertificate.of(chain[0]));
        } catch (CertificateException unknown) {
            LOG.warn("A certificate that TLS let in cannot be read", unknown);
            return Optional.empty();
        }
    }

    /** Whose certificate it is, if one was shown; TLS has found it to be of the hub's authority and not over. */
    Optional<DeviceCertificate> certificate() {
        return certificate;
    }

    /** Whether it comes by an address that only this computer can come by. */
    boolean isLoopback() {
        return remote != null && remote.isLoopbackAddress();
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
        Connection top = socket.getConnection();
        if (top == null) {
            socket.close();
        } else {
            top.close();
        }
    }
}
