package id.giliran.hub.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * How often others may connect and ask, each for himself, so that one who floods the hub slows nobody but himself. Computers
 * from which no device has come yet share an allowance besides: a handshake costs the hub more than whoever begins it, and an
 * attacker may have many addresses. The hub's own computer may as it likes. Safe for use by many threads.
 */
final class Allowances {
    /** All devices of an office that come back at once after a restart of the hub, on one computer or on many. */
    private static final int CONNECTIONS_AT_ONCE = 100;

    private static final int CONNECTIONS_A_SECOND = 10;
    private static final int STRANGERS_AT_ONCE = 300;
    private static final int STRANGERS_A_SECOND = 30;

    /** A kiosk that tells of all numbers that it gave during an outage, one after the other. */
    private static final int REQUESTS_AT_ONCE = 300;

    private static final int REQUESTS_A_SECOND = 50;

    /** Of an address that shows no certificate: programs that wait to be let in ask once a second. */
    private static final int PLEAS_AT_ONCE = 40;

    private static final int PLEAS_A_SECOND = 10;

    private static final int MOST_KNOWN = 1_000;
    private static final String ALL = "all";

    private final Rate connections;
    private final Rate strangers;
    private final Rate requests;
    private final Rate pleas;
    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new Newest()));

    /** @param clock nanoseconds that never run backwards */
    Allowances(LongSupplier clock) {
        this.connections = new Rate(CONNECTIONS_AT_ONCE, CONNECTIONS_A_SECOND, clock);
        this.strangers = new Rate(STRANGERS_AT_ONCE, STRANGERS_A_SECOND, clock);
        this.requests = new Rate(REQUESTS_AT_ONCE, REQUESTS_A_SECOND, clock);
        this.pleas = new Rate(PLEAS_AT_ONCE, PLEAS_A_SECOND, clock);
    }

    /** Whether one more connection from there is taken. */
    boolean mayConnect(SelectableChannel channel) {
        return address(channel).map(this::mayConnect).orElse(true);
    }

    boolean mayConnect(String address) {
        return address.equals(InetAddress.getLoopbackAddress().getHostAddress())
                || (connections.take(address) && (known.contains(address) || strangers.take(ALL)));
    }

    private static Optional<String> address(SelectableChannel channel) {
        try {
            return channel instanceof SocketChannel socket
                            && socket.getRemoteAddress() instanceof InetSocketAddress remote
                    ? Optional.of(remote.getAddress().getHostAddress())
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** A device has shown its certificate: its computer is no stranger any more. */
    void knows(Caller caller) {
        if (caller.certificate().isPresent()) {
            known.add(caller.address());
        }
    }

    /** Whether one more request is taken. */
    boolean mayAsk(Caller caller) {
        return caller.device()
                .map(requests::take)
                .orElseGet(() ->
                        caller.certificate().isPresent() || caller.isOnThisMachine() || pleas.take(caller.address()));
    }

    /** Forgets whose allowance is whole again. */
    void forget() {
        connections.forget();
        strangers.forget();
        requests.forget();
        pleas.forget();
    }

    /** Forgets the oldest when it is full. */
    private static final class Newest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    }
}
