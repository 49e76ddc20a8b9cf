package id.giliran.hub.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.hub.HubTrial;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.Health;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another machine of the network is played by 127.0.0.2, which only Linux has from the start. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has 127.0.0.2: what one address may hold was NOT tried")
final class CrowdedAddressIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTED_AT_ONCE = 300;
    private static final String WATCH =
            "GET " + ApiPaths.HALL_VIEW + " HTTP/1.1\r\nHost: localhost\r\n" + "Accept: text/event-stream\r\n\r\n";

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
    void oneAddressHoldsNoMoreStreamsThanItsShare() throws Exception {
        for (int stream = 0; stream < Callers.MOST_STREAMS_OF_AN_ADDRESS; stream++) {
            assertThat(status(watching("127.0.0.2"))).isEqualTo("200");
        }

        assertThat(status(watching("127.0.0.2"))).isEqualTo("503");
        assertThat(status(watching("127.0.0.3"))).as("another address").isEqualTo("200");
        assertThat(hub.view(ApiPaths.HEALTH, Health.class).streams()).isEqualTo(Callers.MOST_STREAMS_OF_AN_ADDRESS + 1);
    }

    @Test
    void oneAddressHoldsNoMoreConnectionsThanItsShareAndItsOldestGoes() throws Exception {
        Socket oldest = connected("127.0.0.2");
        ((SSLSocket) oldest).startHandshake();
        Socket stream = watching("127.0.0.2");
        assertThat(status(stream)).isEqualTo("200");
        Socket other = connected("127.0.0.3");
        for (int number = 2; number <= Callers.MOST_OF_AN_ADDRESS; number++) {
            connected("127.0.0.2");
        }

        await().atMost(PATIENCE).until(() -> oldest.getInputStream().read() < 0);
        assertThat(asked(other)).as("another address").startsWith("HTTP/1.1 200");
        stream.setSoTimeout(20_000);
        assertThat(stream.getInputStream().read()).as("a stream is not idle").isNotNegative();
    }

    @Test
    void oneAddressThatConnectsAgainAndAgainIsHungUpOnWhileAnotherIsServed() throws Exception {
        int hungUp = 0;
        for (int number = 0; number < CONNECTED_AT_ONCE; number++) {
            hungUp += isHungUp(connected("127.0.0.2")) ? 1 : 0;
        }

        assertThat(hungUp).isPositive();
        assertThat(asked(connected("127.0.0.3"))).as("another address").startsWith("HTTP/1.1 200");
    }

    /** Asks, as the system takes every connection and the hub hangs up on it afterwards. */
    private static boolean isHungUp(Socket socket) throws IOException {
        try (socket) {
            return asked(socket).isEmpty();
        } catch (SocketException reset) {
            return true;
        }
    }

    private Socket watching(String address) throws IOException {
        Socket socket = connected(address);
        socket.getOutputStream().write(WATCH.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String asked(Socket socket) throws IOException {
        socket.getOutputStream()
                .write(("GET " + ApiPaths.HEALTH + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
    }

    private Socket connected(String address) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setSoTimeout(20_000);
        socket.bind(new InetSocketAddress(address, 0));
        return hub.secure(socket);
    }
}
