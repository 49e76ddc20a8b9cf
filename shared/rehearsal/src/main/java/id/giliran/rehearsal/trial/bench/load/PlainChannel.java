package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Bytes as they are. */
record PlainChannel(SocketChannel socket) implements LoadChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
        return socket.read(into);
    }

    @Override
    public void send(ByteBuffer request) throws IOException {
        while (request.hasRemaining()) {
            if (socket.write(request) == 0) {
                throw new IOException("A request did not fit into the send buffer.");
            }
        }
    }
}
