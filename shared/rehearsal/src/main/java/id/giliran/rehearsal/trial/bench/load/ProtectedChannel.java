package id.giliran.rehearsal.trial.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;

/** TLS by hand, so that one thread can hold many connections. */
final class ProtectedChannel implements LoadChannel {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel socket;
    private final SSLEngine engine;
    private final ByteBuffer come;
    private final ByteBuffer going;

    private ProtectedChannel(SocketChannel socket, SSLEngine engine) {
        this.socket = socket;
        this.engine = engine;
        this.come = ByteBuffer.allocate(2 * engine.getSession().getPacketBufferSize());
        this.going = ByteBuffer.allocate(2 * engine.getSession().getPacketBufferSize());
    }

    /** Protects a connection that waits for what it reads. */
    static ProtectedChannel shakeHands(SocketChannel socket, SSLContext context) throws IOException {
        SSLEngine engine = context.createSSLEngine("127.0.0.1", socket.socket().getPort());
        engine.setUseClientMode(true);
        engine.setEnabledProtocols(new String[] {"TLSv1.3"});
        ProtectedChannel channel = new ProtectedChannel(socket, engine);
        channel.shakeHands();
        return channel;
    }

    private void shakeHands() throws IOException {
        engine.beginHandshake();
        ByteBuffer early = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NEED_TASK -> engine.getDelegatedTask().run();
                case NEED_WRAP -> send(NOTHING);
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> unwrapOne(early);
                case NOT_HANDSHAKING, FINISHED -> {
                    return;
                }
            }
        }
    }

    private void unwrapOne(ByteBuffer into) throws IOException {
        come.flip();
        SSLEngineResult result = engine.unwrap(come, into);
        come.compact();
        if (result.getStatus() == Status.BUFFER_UNDERFLOW && socket.read(come) < 0) {
            throw new EOFException("The server closed the connection while hands were shaken.");
        }
    }

    @Override
    public SocketChannel socket() {
        return socket;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int before = into.position();
        if (socket.read(come) < 0) {
            return -1;
        }
        come.flip();
        Status status = Status.OK;
        while (come.hasRemaining() && status == Status.OK) {
            SSLEngineResult result = engine.unwrap(come, into);
            status = result.getStatus();
            afterwards(result.getHandshakeStatus());
        }
        come.compact();
        if (status == Status.CLOSED) {
            return -1;
        }
        if (status == Status.BUFFER_OVERFLOW) {
            throw new IOException("An answer is larger than the room for it.");
        }
        return into.position() - before;
    }

    /** A server may send new tickets, or ask for new keys, at any time. */
    private void afterwards(HandshakeStatus status) throws IOException {
        if (status == HandshakeStatus.NEED_TASK) {
            engine.getDelegatedTask().run();
        } else if (status == HandshakeStatus.NEED_WRAP) {
            send(NOTHING);
        }
    }

    @Override
    public void send(ByteBuffer request) throws IOException {
        do {
            going.clear();
            SSLEngineResult result = engine.wrap(request, going);
            if (result.getStatus() != Status.OK) {
                throw new IOException("A request could not be protected: " + result);
            }
            going.flip();
            while (going.hasRemaining()) {
                if (socket.write(going) == 0) {
                    throw new IOException("A request did not fit into the send buffer.");
                }
            }
        } while (request.hasRemaining());
    }
}
