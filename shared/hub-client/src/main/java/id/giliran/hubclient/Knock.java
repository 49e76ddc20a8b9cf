package id.giliran.hubclient;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.HubTls;
import id.giliran.hubclient.identity.OtherHubException;
import id.giliran.protocol.ApiPaths;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is at a place. What it hears is the hub's own word: an alert that comes before the hub has proved who it is
 * counts for nothing, as anyone on the LAN could send it.
 */
final class Knock {
    private static final int CONNECT_MILLIS = (int) Duration.ofSeconds(2).toMillis();
    private static final int ANSWER_MILLIS = (int) Duration.ofSeconds(4).toMillis();

    private static final int ALERT_MILLIS = 500;
    private static final int LONGEST_ANSWER = 8 * 1024;

    private Knock() {}

    /** What came of it. */
    sealed interface Outcome {
        /** The hub is there and speaks with this device. */
        record Open() implements Outcome {}

        /** The hub is there and knows nothing of this device, as after it was restored from an old backup. */
        record Unknown() implements Outcome {}

        /**
         * The hub is there and does not take this device's certificate. It has signed it, so that only its date can be why;
         * which alert says so differs from server to server.
         */
        record Unwelcome(String reason) implements Outcome {}

        /** Somebody else is there. */
        record Stranger(String reason) implements Outcome {}

        /** Nobody is there, or nobody who can be talked to. */
        record Away(String reason) implements Outcome {}
    }

    static Outcome at(HubPlace.At place, SSLContext context) {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(bare(place.host()), place.port()), CONNECT_MILLIS);
            plain.setSoTimeout(ANSWER_MILLIS);
            try (SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, place.host(), place.port(), true)) {
                socket.setEnabledProtocols(new String[] {HubTls.PROTOCOL});
                socket.startHandshake();
                return hear(socket, place);
            }
        } catch (IOException | IllegalArgumentException failure) {
            OtherHubException stranger = stranger(failure);
            return stranger != null
                    ? new Outcome.Stranger(String.valueOf(stranger.getMessage()))
                    : new Outcome.Away(String.valueOf(failure.getMessage()));
        }
    }

    /**
     * In TLS 1.3 a server says only after the handshake what it thinks of the client's certificate, and closes: it must be
     * heard before anything is sent, as a failed write would swallow it.
     */
    private static Outcome hear(SSLSocket socket, HubPlace.At place) throws IOException {
        try {
            if (isEnded(socket)) {
                return new Outcome.Away("It ended the connection at once.");
            }
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + ApiPaths.HEALTH + " HTTP/1.1\r\nHost: " + place + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return read(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (SSLException alert) {
            String said = String.valueOf(alert.getMessage());
            return said.contains("alert") && (said.contains("certificate") || said.contains("unknown_ca"))
                    ? new Outcome.Unwelcome(said)
                    : new Outcome.Away(said);
        }
    }

    private static boolean isEnded(SSLSocket socket) throws IOException {
        socket.setSoTimeout(ALERT_MILLIS);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException welcome) {
            return false;
        }
    }

    private static Outcome read(String answer) {
        if (answer.isEmpty()) {
            return new Outcome.Away("It ended the connection without an answer.");
        }
        String body = answer.substring(answer.indexOf('{') + 1);
        if (answer.startsWith("HTTP/1.1 403 ") && body.contains(":device-unknown\"")) {
            return new Outcome.Unknown();
        }
        return new Outcome.Open();
    }

    private static @Nullable OtherHubException stranger(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OtherHubException found) {
                return found;
            }
        }
        return null;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
