package id.giliran.hubclient.finding;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks on the LAN which hubs announce themselves (multicast DNS, RFC 6762). Blocks its caller. */
public final class LanSearch {
    private static final Logger LOG = LoggerFactory.getLogger(LanSearch.class);
    private static final String HUBS = "_giliran._tcp.local.";
    private static final String AUTHORITY = "authority";

    /** Joining a network and asking takes about this long besides the listening. */
    private static final Duration SPARE = Duration.ofSeconds(10);

    private final Duration patience;

    /**
     * A search on every network that this computer is on.
     *
     * @param patience how long to listen for answers
     */
    public LanSearch(Duration patience) {
        this.patience = patience;
    }

    /** The hubs that answer; several places of the same hub are several. */
    public List<Sighting> look() throws InterruptedException {
        List<Callable<List<Sighting>>> searches = networks().stream()
                .<Callable<List<Sighting>>>map(address -> () -> lookOn(address))
                .toList();
        if (searches.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            long limit = patience.plus(SPARE).toMillis();
            return threads.invokeAll(searches, limit, TimeUnit.MILLISECONDS).stream()
                    .flatMap(LanSearch::found)
                    .distinct()
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Stream<Sighting> found(Future<List<Sighting>> search) {
        try {
            return search.isCancelled() ? Stream.of() : search.get().stream();
        } catch (ExecutionException failed) {
            LOG.debug("A network could not be searched for hubs.", failed);
            return Stream.of();
        } catch (InterruptedException neverAsItIsDone) {
            Thread.currentThread().interrupt();
            return Stream.of();
        }
    }

    private List<Sighting> lookOn(InetAddress address) throws IOException {
        // Without a name of its own it would ask a name server for one, which an office without internet does not have.
        JmDNS network = JmDNS.create(address, "giliran-" + UUID.randomUUID());
        try {
            return Arrays.stream(network.list(HUBS, patience.toMillis()))
                    .flatMap(LanSearch::sightings)
                    .toList();
        } finally {
            // It takes seconds to say goodbye, which nobody needs to wait for.
            Thread.startVirtualThread(() -> leave(network));
        }
    }

    private static Stream<Sighting> sightings(ServiceInfo hub) {
        String authority = hub.getPropertyString(AUTHORITY);
        return Arrays.stream(hub.getInet4Addresses())
                .map(address -> new Sighting(
                        new HubPlace.At(address.getHostAddress(), hub.getPort()), authority == null ? "" : authority));
    }

    private static void leave(JmDNS network) {
        try {
            network.close();
        } catch (IOException left) {
            LOG.debug("A network was left in disorder.", left);
        }
    }

    private static List<InetAddress> networks() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LanSearch::isSearchable)
                    .map(network -> network.inetAddresses().toList())
                    .flatMap(Collection::stream)
                    .filter(Inet4Address.class::isInstance)
                    .toList();
        } catch (SocketException noNetwork) {
            LOG.debug("This computer tells of no network.", noNetwork);
            return List.of();
        }
    }

    private static boolean isSearchable(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && network.supportsMulticast();
        } catch (SocketException gone) {
            return false;
        }
    }
}
