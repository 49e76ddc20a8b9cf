package id.giliran.rehearsal.trial.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import javax.net.ssl.SSLContext;

/** A new connection for each try, from this address of the computer. */
final class Knocking {
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(2).toMillis());
    private static final int NOISE_BYTES = 500;

    private final String from;
    private final int port;

    Knocking(String from, int port) {
        this.from = from;
        this.port = port;
    }

    /** Does handshake after handshake, and asks for a view. */
    Try asking(SSLContext tls, String path) {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return () -> {
            try (Socket plain = connected();
                    Socket socket = tls.getSocketFactory().createSocket(plain, "hub", port, true)) {
                socket.getOutputStream().write(request);
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                return answer.startsWith("HTTP/1.1 200") ? Try.DONE : "answered";
            } catch (IOException refused) {
                return Try.CLOSED;
            }
        };
    }

    /** Shouts what is neither TLS nor HTTP. */
    Try shouting(long seed) {
        byte[] noise = new byte[NOISE_BYTES];
        new Random(seed).nextBytes(noise);
        return () -> {
            try (Socket socket = connected()) {
                socket.getOutputStream().write(noise);
                return socket.getInputStream().read() >= 0 ? "answered" : Try.CLOSED;
            } catch (IOException refused) {
                return Try.CLOSED;
            }
        };
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        return socket;
    }
}
