package id.giliran.rehearsal.trial.flood;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;

/** Tries the same thing many times a second, whatever comes of it, until it is closed. */
final class Flood implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(2).toMillis());

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().factory());
    private final AtomicLong tries = new AtomicLong();
    private final AtomicLong heard = new AtomicLong();

    /** @param what one try; whether the hub did what was asked */
    Flood(int aSecond, BooleanSupplier what) {
        long between = TimeUnit.SECONDS.toMicros(THREADS) / aSecond;
        for (int thread = 0; thread < THREADS; thread++) {
            var _ = threads.scheduleAtFixedRate(() -> once(what), 0, between, TimeUnit.MICROSECONDS);
        }
    }

    private void once(BooleanSupplier what) {
        tries.incrementAndGet();
        if (what.getAsBoolean()) {
            heard.incrementAndGet();
        }
    }

    long tries() {
        return tries.get();
    }

    /** Of those, how many the hub did. */
    long heard() {
        return heard.get();
    }

    /** A connection, TLS and a request, from this address of the computer. */
    static boolean asks(String from, int port, SSLContext tls, String path) {
        try (Socket plain = connected(from, port);
                Socket socket = tls.getSocketFactory().createSocket(plain, "hub", port, true)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.startsWith("HTTP/1.1 200");
        } catch (IOException refused) {
            return false;
        }
    }

    /** A connection and bytes that are neither TLS nor HTTP. */
    static boolean shouts(String from, int port, byte[] noise) {
        try (Socket socket = connected(from, port)) {
            socket.getOutputStream().write(noise);
            return socket.getInputStream().read() >= 0;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Socket connected(String from, int port) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        return socket;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
