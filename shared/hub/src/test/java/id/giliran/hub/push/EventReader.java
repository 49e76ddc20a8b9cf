package id.giliran.hub.push;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.Frame;
import id.giliran.protocol.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A screen on a socket of its own, so that a test decides when it reads. */
public final class EventReader<V> implements AutoCloseable {
    private static final int SMALL_BUFFER = 4_096;

    private final Socket socket;
    private final Class<V> type;
    private final List<Frame<V>> views = new CopyOnWriteArrayList<>();
    private final List<Frame<V>> heartbeats = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private EventReader(Socket socket, Class<V> type) {
        this.socket = socket;
        this.type = type;
    }

    /** A screen that is connected but does not read. */
    static <V> EventReader<V> silent(HubTrial hub, String path, Class<V> type) throws IOException {
        Socket small = new Socket();
        small.setReceiveBufferSize(SMALL_BUFFER);
        EventReader<V> reader = new EventReader<>(hub.secure(small), type);
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
        reader.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    /** A screen that reads. */
    public static <V> EventReader<V> reading(HubTrial hub, String path, Class<V> type) throws IOException {
        EventReader<V> reader = silent(hub, path, type);
        reader.read();
        return reader;
    }

    /** Begins to read. */
    void read() {
        Thread.ofVirtual().start(this::readAll);
    }

    public List<Frame<V>> views() {
        return views;
    }

    List<Frame<V>> heartbeats() {
        return heartbeats;
    }

    boolean ended() {
        return ended;
    }

    private void readAll() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String event = "";
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    Frame<V> frame = Json.readFrame(line.substring("data: ".length()), type);
                    (event.equals(Frame.VIEW) ? views : heartbeats).add(frame);
                }
            }
        } catch (IOException gone) {
            ended = true;
        }
        ended = true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
