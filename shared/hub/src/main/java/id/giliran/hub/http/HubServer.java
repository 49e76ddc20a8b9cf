package id.giliran.hub.http;

import id.giliran.hub.config.Listen;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's Jetty, from start to stop; the only place that knows its life. */
public final class HubServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HubServer.class);
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final int MOST_THREADS = 16;

    /** Some views, so that a screen that has stopped reading fills little memory and then gets only the newest. */
    private static final int SEND_BUFFER_BYTES = 64 * 1024;

    /** Well above the heartbeat of a stream, so that only a screen that has stopped reading is dropped. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    private static final Duration SWEEP = Duration.ofSeconds(1);

    /** Programs that connect while the hub is just taking in others; the system allows no more as a rule. */
    private static final int MOST_WAITING_TO_CONNECT = 1_024;
    /** Within this time what was begun is answered before the hub ends. */
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Server server;
    private final GracefulHandler begun;
    private final ServerConnector connector;

    private HubServer(Server server, GracefulHandler begun, ServerConnector connector) {
        this.server = server;
        this.begun = begun;
        this.connector = connector;
    }

    /**
     * Listens on this computer, and on the LAN if that is wished.
     *
     * @param port 0 for any free one
     * @param tls with the hub's certificate, for the devices that it trusts
     * @throws IOException whose message is a sentence for the person who started the hub
     */
    public static HubServer start(Listen listen, int port, SSLContext tls, HubApi api) throws IOException {
        Server server = new Server(threads());
        server.setErrorHandler(new PlainErrors());
        Callers callers = new Callers(Capacity.ofThisProcess().connections());
        boolean everywhere = listen.lan() && listen.address().isEmpty();
        ServerConnector first = connector(server, everywhere ? null : LOOPBACK, port, tls, callers);
        OwnNames names = new OwnNames(listen.names());
        GracefulHandler begun = new GracefulHandler(new ApiHandler(api, virtualThreads(), callers, names));
        server.setHandler(begun);
        HubServer hub = started(new HubServer(server, begun, first), port);
        if (listen.address().isPresent()) {
            hub.listenAt(listen.address().get(), tls, callers);
        }
        names.ask();
        hub.sweep(callers);
        api.devices().registry().watchEnds(callers::turnAway);
        return hub;
    }

    private static ServerConnector connector(
            Server server, @Nullable String host, int port, SSLContext tls, Callers callers) {
        ServerConnector connector = new ServerConnector(server, 1, 1, Doors.of(tls));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
        connector.setAcceptQueueSize(MOST_WAITING_TO_CONNECT);
        connector.addBean(callers);
        server.addConnector(connector);
        return connector;
    }

    /** One address of the LAN, at the port that this computer's own programs use. */
    private void listenAt(InetAddress address, SSLContext tls, Callers callers) throws IOException {
        try {
            connector(server, address.getHostAddress(), port(), tls, callers).start();
        } catch (Exception failure) {
            close();
            throw new IOException(
                    "The hub cannot listen at " + address.getHostAddress() + ", port " + port() + " ("
                            + failure.getMessage()
                            + "); write under listen in hub.yaml an address that this computer has, or lan.",
                    failure);
        }
    }

    /** Again and again until the server stops, on the thread that Jetty keeps for its own idle times. */
    private void sweep(Callers callers) {
        if (connector.isRunning()) {
            callers.sweep();
            connector.getScheduler().schedule(() -> sweep(callers), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static HubServer started(HubServer hub, int port) throws IOException {
        try {
            hub.server.start();
            return hub;
        } catch (Exception failure) {
            hub.close();
            throw new IOException(sentence(port, failure), failure);
        }
    }

    private static String sentence(int port, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + port + " is taken by another program (perhaps another hub); stop that one, or choose "
                        + "another port with --port or in hub.yaml.";
            }
        }
        return "The hub cannot listen on port " + port + " (" + failure.getMessage() + "); choose another port.";
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("giliran-http");
        return threads;
    }

    private static Executor virtualThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("giliran-request-", 0).factory());
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes in nothing new, answers what was begun, then lets go of every connection. */
    @Override
    public void close() {
        finish();
        try {
            server.stop();
        } catch (Exception failure) {
            LOG.warn("The HTTP server did not stop cleanly", failure);
        }
    }

    private void finish() {
        try {
            begun.shutdown().get(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.warn(
                    "{} requests and streams were not finished in time; they are cut off, and a retry is answered after the "
                            + "next start",
                    begun.getCurrentRequestCount());
        } catch (ExecutionException impossible) {
            LOG.warn("What was begun could not be waited for", impossible);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
