package id.giliran.rehearsal.trial.bench.load;

import id.giliran.hub.HubConsole;
import id.giliran.hub.authority.AuthorityException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How the load reaches a server on this computer.
 *
 * @param tls as the hub's owner; absent for a server that speaks without
 */
public record Line(int port, Optional<SSLContext> tls) {
    /** To a server of this data folder. */
    public static Line to(int port, Path data) throws IOException {
        try {
            return new Line(port, Optional.of(HubConsole.context(data)));
        } catch (AuthorityException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }

    /** To a server that protects nothing, such as one that answers without reading. */
    public static Line plain(int port) {
        return new Line(port, Optional.empty());
    }

    /** A new connection, which waits for what it reads until it is told otherwise. */
    LoadChannel connect() throws IOException {
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return tls.isPresent() ? ProtectedChannel.shakeHands(socket, tls.get()) : new PlainChannel(socket);
    }
}
