package id.giliran.hub.http;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/** A request and what of its body has arrived by now, in memory: when that is all of it, nobody waits who reads it. */
final class Arrived extends Request.Wrapper {
    private final Queue<Content.Chunk> chunks = new ArrayDeque<>();
    private boolean whole;

    private Arrived(Request request) {
        super(request);
    }

    /** Takes what is there, without waiting for more. */
    static Arrived of(Request request) {
        Arrived arrived = new Arrived(request);
        arrived.take();
        return arrived;
    }

    /** Whether nothing more will come, also because the client broke off. */
    boolean isWhole() {
        return whole;
    }

    private void take() {
        int bytes = 0;
        while (!whole && bytes <= BodyReader.MOST_BYTES) {
            Content.Chunk chunk = super.read();
            if (chunk == null) {
                return;
            }
            bytes += chunk.remaining();
            whole = chunk.isLast();
            chunks.add(kept(chunk));
        }
    }

    /** Jetty's own buffer goes back to its pool at once, whether or not the body is ever read. */
    private static Content.Chunk kept(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        ByteBuffer bytes = ByteBuffer.wrap(BufferUtil.toArray(chunk.getByteBuffer()));
        chunk.release();
        return Content.Chunk.from(bytes, chunk.isLast());
    }

    @Override
    public Content.@Nullable Chunk read() {
        Content.Chunk next = chunks.poll();
        return next == null ? super.read() : next;
    }
}
