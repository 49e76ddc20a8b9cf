package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.Health;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that give a little now and then, or take nothing: silence alone is what a server's idle time ends. */
final class SlowClientsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int SMALL_BUFFER = 4_096;
    private static final String HEAD = "POST " + ApiPaths.TICKETS + " HTTP/1.1\r\nHost: localhost\r\n";

    @TempDir
    private Path data;

    private final List<Socket> sockets = new ArrayList<>();
    private HubTrial hub;

    @BeforeEach
    void begin() throws Exception {
        hub = HubTrial.open(data);
    }

    @AfterEach
    void end() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        hub.close();
    }

    @Test
    void whoeverKeepsTheHubWaitingIsLetGoAndTheOthersAreServedMeanwhile() throws Exception {
        Socket slowHead = sending(HEAD);
        Socket slowBody = sending(HEAD + "Content-Type: application/json\r\nIdempotency-Key: slow-body\r\n"
                + "Content-Length: 10000\r\n\r\n");
        Socket silent = sending("");
        Socket withoutTls = new Socket(InetAddress.getLoopbackAddress(), hub.port());
        sockets.add(withoutTls);
        Socket watching = neverReading();
        await().atMost(PATIENCE).until(() -> streams() == 1);
        for (int ticket = 0; ticket < 150; ticket++) {
            hub.waiting("information");
        }

        await().atMost(PATIENCE).until(() -> {
            drip(slowHead, "X");
            drip(slowBody, " ");
            return isClosed(slowHead)
                    && isClosed(slowBody)
                    && isClosed(silent)
                    && isClosed(withoutTls)
                    && streams() == 0;
        });

        assertThat(watching.isConnected()).isTrue();
        assertThat(hub.issue("information").number()).isEqualTo("L151");
    }

    private int streams() {
        return hub.view(ApiPaths.HEALTH, Health.class).streams();
    }

    private Socket sending(String begin) throws IOException {
        return sending(begin, new Socket());
    }

    private Socket neverReading() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        return sending(
                "GET " + ApiPaths.kioskView(1) + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n",
                socket);
    }

    private Socket sending(String begin, Socket socket) throws IOException {
        sockets.add(socket);
        Socket secure = hub.secure(socket);
        secure.getOutputStream().write(latin(begin));
        return secure;
    }

    private static void drip(Socket socket, String drop) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(latin(drop));
        } catch (IOException closedByTheHub) {
            return;
        }
    }

    /** Reads what the hub says before it closes, if anything. */
    private static boolean isClosed(Socket socket) {
        try {
            socket.setSoTimeout(10);
            byte[] block = new byte[SMALL_BUFFER];
            return socket.getInputStream().read(block) < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
