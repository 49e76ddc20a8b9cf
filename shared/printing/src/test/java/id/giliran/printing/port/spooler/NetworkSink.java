package id.giliran.printing.port.spooler;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A network printer that keeps what it gets: one document for each connection. It can be switched off and on. */
final class NetworkSink implements Closeable {
    private final List<byte[]> documents = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile CountDownLatch deaf = new CountDownLatch(0);
    private volatile CountDownLatch holding = new CountDownLatch(0);
    private volatile @Nullable ServerSocket server;

    NetworkSink() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** All documents that are whole, also those that print nothing. */
    List<byte[]> documents() {
        return documents;
    }

    void switchOn() throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        server = listening;
        Thread.ofPlatform().daemon().name("sink").start(() -> {
            while (!listening.isClosed()) {
                serve(listening);
            }
        });
    }

    /** Takes connections, but no bytes, as a printer without paper does. */
    void stopTaking() {
        deaf = new CountDownLatch(1);
    }

    void takeAgain() {
        deaf.countDown();
    }

    /** Prints, but leaves the connection open. */
    void neverHangUp() {
        holding = new CountDownLatch(1);
    }

    void hangUp() {
        holding.countDown();
    }

    private void serve(ServerSocket listening) {
        try (Socket printing = listening.accept()) {
            deaf.await();
            documents.add(printing.getInputStream().readAllBytes());
            holding.await();
        } catch (IOException broken) {
            // What has come so far was no whole document.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        ServerSocket listening = server;
        if (listening != null) {
            listening.close();
        }
    }
}
