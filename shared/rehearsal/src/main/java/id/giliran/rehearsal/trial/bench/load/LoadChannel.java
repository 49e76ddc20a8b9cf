package id.giliran.rehearsal.trial.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;

/** One connection of the load, with or without protection. Used by one thread. */
interface LoadChannel extends ReadableByteChannel {
    /** What a selector watches. */
    SocketChannel socket();

    /** Sends all of it; a request is far smaller than an empty send buffer. */
    void send(ByteBuffer request) throws IOException;

    @Override
    default boolean isOpen() {
        return socket().isOpen();
    }

    @Override
    default void close() throws IOException {
        socket().close();
    }
}
