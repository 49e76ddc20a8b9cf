package id.giliran.printing.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network plug of an emulated printer, on this machine only; one client at a time, the others wait. */
public final class EmulatedNetworkPrinter implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(EmulatedNetworkPrinter.class);
    private static final int WAITING_CLIENTS = 4;

    private final EmulatedPrinter printer;
    private final ServerSocket server;
    private @Nullable Socket client;
    private boolean closed;

    private EmulatedNetworkPrinter(EmulatedPrinter printer, ServerSocket server) {
        this.printer = printer;
        this.server = server;
    }

    /**
     * Plugs the printer in.
     *
     * @param port 0 for any that is free
     */
    public static EmulatedNetworkPrinter plugIn(EmulatedPrinter printer, int port) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CLIENTS);
        EmulatedNetworkPrinter plugged = new EmulatedNetworkPrinter(printer, server);
        Thread.ofPlatform().daemon().name("emulated printer").start(plugged::serve);
        return plugged;
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        try {
            while (!server.isClosed()) {
                serve(server.accept());
            }
        } catch (IOException unplugged) {
            LOG.debug("The emulated printer is unplugged.", unplugged);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket accepted) throws InterruptedException {
        try (accepted) {
            if (isWelcome(accepted)) {
                accepted.setTcpNoDelay(true);
                printer.serve(accepted.getInputStream(), accepted.getOutputStream());
            }
        } catch (IOException hungUp) {
            LOG.debug("The emulated printer's client has hung up.", hungUp);
        }
    }

    private synchronized boolean isWelcome(Socket accepted) {
        client = accepted;
        return !closed;
    }

    /** Pulls the plug. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
        if (client != null) {
            client.close();
        }
    }
}
