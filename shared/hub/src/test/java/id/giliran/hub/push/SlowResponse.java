package id.giliran.hub.push;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A response to a screen that takes each message only when the test says so. */
final class SlowResponse {
    private final List<String> written = new ArrayList<>();
    private final Queue<Callback> underway = new ArrayDeque<>();

    Response response() {
        return (Response) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Response.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("write")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    written.add(StandardCharsets.UTF_8
                            .decode((ByteBuffer) arguments[1])
                            .toString());
                    underway.add((Callback) arguments[2]);
                    return null;
                });
    }

    List<String> written() {
        return written;
    }

    /** The screen has read the oldest message. */
    void taken() {
        underway.remove().succeeded();
    }

    /** The screen reads all that comes, also what comes because of that. */
    void takenAll() {
        while (!underway.isEmpty()) {
            taken();
        }
    }

    /** The connection breaks. */
    void broken() {
        underway.remove().failed(new IOException("gone"));
    }
}
