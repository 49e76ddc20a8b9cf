package id.giliran.hub.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All connections. A client that keeps the hub waiting is let go after a while, and at once when there is no more room: those
 * that have kept it waiting longest go first. So the programs of the office get in, however many connections lie idle.
 */
final class Callers implements Connection.Listener, SelectorManager.AcceptListener {
    /** Of one address that is not this machine: more than all programs of one computer need. */
    static final int MOST_OF_AN_ADDRESS = 64;

    /** Streams of one address that is not this machine. */
    static final int MOST_STREAMS_OF_AN_ADDRESS = 32;

    /** Of one device, wherever it comes from. */
    static final int MOST_OF_A_DEVICE = 24;

    /** Streams of one device; a display and a kiosk have one, a counter client two. */
    static final int MOST_STREAMS_OF_A_DEVICE = 12;

    private static final Logger LOG = LoggerFactory.getLogger(Callers.class);

    /** TLS must be spoken and the first request's head be there by then: nobody connects to say nothing. */
    private static final Duration FIRST = Duration.ofSeconds(6);

    /** A request's head must be there by then, whether nothing comes or a little now and then. */
    private static final Duration HEAD = Duration.ofSeconds(15);

    /** A request's body, the decision and the answer's way out must be over by then. */
    private static final Duration ANSWER = Duration.ofSeconds(90);

    /** As looking for the oldest costs a little, several go at a time: this part of all. */
    private static final int PART_THAT_GOES = 20;

    private static final int MOST_THAT_GO = 50;

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final int most;
    private final Map<EndPoint, Caller> callers = new ConcurrentHashMap<>();
    private final Arrivals arrivals = new Arrivals();
    private final Allowances allowances = new Allowances(System::nanoTime);

    private final AtomicLong quietUntil = new AtomicLong(System.nanoTime());

    Callers(int most) {
        this.most = most;
    }

    /** Who asks. */
    Caller of(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        EndPoint socket = Caller.socketOf(connection);
        // A connection may be closed and forgotten while its last request is on the way here.
        Caller known = callers.get(socket);
        Caller caller = known == null ? new Caller(socket) : known;
        if (caller.speaks(connection.getEndPoint())) {
            introduced(caller);
        }
        return caller;
    }

    /** A device has shown its certificate. */
    private void introduced(Caller caller) {
        allowances.knows(caller);
        caller.device().ifPresent(device -> {
            if (of(device).count() > MOST_OF_A_DEVICE) {
                makeRoom(1, other -> other != caller && other.device().equals(caller.device()));
            }
        });
    }

    /** On the thread that takes connections over from the system: it must have a file left for the next one. */
    @Override
    public void onAccepting(SelectableChannel channel) {
        if (!allowances.mayConnect(channel)) {
            // Jetty finds it closed and forgets it: no handshake was reckoned for it, and nothing is left of it in the
            // system.
            hangUp(channel);
            return;
        }
        if (callers.size() + arrivals.count() >= most) {
            makeRoom(Math.clamp(most / PART_THAT_GOES, 1, MOST_THAT_GO), any -> true);
        }
        arrivals.add(channel);
    }

    @Override
    public void onAcceptFailed(SelectableChannel channel, Throwable failure) {
        arrivals.remove(channel);
    }

    /** One socket has two connections: TLS, and what is spoken inside. */
    @Override
    public void onOpened(Connection connection) {
        EndPoint socket = Caller.socketOf(connection);
        Caller caller = new Caller(socket);
        if (callers.putIfAbsent(socket, caller) != null) {
            return;
        }
        arrivals.remove(socket.getTransport());
        if (!caller.isOnThisMachine()
                && from(caller.address()).count() > MOST_OF_AN_ADDRESS
                && !makeRoom(1, other -> other.address().equals(caller.address()))) {
            caller.letGo();
        }
    }

    private static void hangUp(SelectableChannel channel) {
        try {
            if (channel instanceof SocketChannel socket) {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            channel.close();
        } catch (IOException gone) {
            LOG.trace("It was gone already", gone);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        EndPoint socket = Caller.socketOf(connection);
        if (!socket.isOpen()) {
            callers.remove(socket);
        }
    }

    /** Ends all connections of a device that is not let in any more. */
    void turnAway(String device) {
        callers.values().stream()
                .filter(caller -> caller.certificate()
                        .filter(shown -> shown.id().equals(device))
                        .isPresent())
                .forEach(Caller::letGo);
    }

    /** Whether this one may open one more stream. */
    boolean mayWatch(Caller caller) {
        boolean addressMay = caller.isOnThisMachine() || watching(from(caller.address())) < MOST_STREAMS_OF_AN_ADDRESS;
        return addressMay
                && caller.device()
                        .map(device -> watching(of(device)) < MOST_STREAMS_OF_A_DEVICE)
                        .orElse(true);
    }

    private static long watching(Stream<Caller> some) {
        return some.filter(Caller::isWatching).count();
    }

    /** Whether this one may ask once more now. */
    boolean mayAsk(Caller caller) {
        return allowances.mayAsk(caller);
    }

    /** Lets go of those that have taken too long; to be called every second or so. */
    void sweep() {
        long now = System.nanoTime();
        callers.values().stream().filter(caller -> isTooSlow(caller, now)).forEach(Caller::letGo);
        allowances.forget();
    }

    private static boolean isTooSlow(Caller caller, long now) {
        Duration most = caller.isAwaited() ? caller.hasSpoken() ? HEAD : FIRST : ANSWER;
        return !caller.isWatching() && caller.nanos(now) > most.toNanos();
    }

    private boolean makeRoom(int places, Predicate<Caller> among) {
        long now = System.nanoTime();
        List<Caller> going = callers.values().stream()
                .filter(Caller::isAwaited)
                .filter(among)
                .map(caller -> Map.entry(caller.nanos(now), caller))
                .sorted(Comparator.comparing(Map.Entry<Long, Caller>::getKey).reversed())
                .limit(places)
                .map(Map.Entry::getValue)
                .toList();
        going.forEach(Caller::letGo);
        warn(going.size(), now);
        return !going.isEmpty();
    }

    /** Who floods the hub with connections must not flood its log. */
    private void warn(int going, long now) {
        long until = quietUntil.get();
        if (now - until >= 0 && quietUntil.compareAndSet(until, now + QUIET.toNanos())) {
            LOG.warn("No room for one more connection; {} of those that lay idle were closed", going);
        }
    }

    private Stream<Caller> of(String device) {
        return callers.values().stream()
                .filter(caller -> caller.device().filter(device::equals).isPresent());
    }

    private Stream<Caller> from(String address) {
        return callers.values().stream().filter(caller -> caller.address().equals(address));
    }
}
