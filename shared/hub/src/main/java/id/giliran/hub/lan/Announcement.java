package id.giliran.hub.lan;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.jmdns.JmDNS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the LAN where the hub is, by multicast DNS (RFC 6762), as long as it is open: by each address that the computer has just
 * then. On a thread of its own, as a network may keep it waiting.
 */
final class Announcement implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

    /** The machine has enough to do while the hub starts. */
    private static final Duration AFTER_START = Duration.ofSeconds(1);

    /** A device whose hub has got another address looks for it about as often. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    /** For the good-bye; devices notice without one too. */
    private static final Duration TO_CLOSE = Duration.ofSeconds(1);

    private final Announced what;
    private final Supplier<Collection<InetAddress>> addresses;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("giliran-announce").factory());

    /** Used by the thread only. */
    private final Map<InetAddress, JmDNS> told = new HashMap<>();

    private boolean troubled;

    private Announcement(Announced what, Supplier<Collection<InetAddress>> addresses) {
        this.what = what;
        this.addresses = addresses;
    }

    /** @param addresses of this computer that the hub listens at, as they are when it is asked */
    static Announcement begin(Announced what, Supplier<Collection<InetAddress>> addresses) {
        Announcement announcement = new Announcement(what, addresses);
        var _ = announcement.thread.scheduleWithFixedDelay(
                announcement::look, AFTER_START.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return announcement;
    }

    private void look() {
        Collection<InetAddress> now = addresses.get();
        Map<InetAddress, JmDNS> gone = new HashMap<>(told);
        gone.keySet().removeAll(now);
        gone.values().forEach(Announcement::endAside);
        told.keySet().retainAll(now);
        now.stream().filter(address -> !told.containsKey(address)).forEach(this::tell);
    }

    private void tell(InetAddress address) {
        try {
            // Without a name it would ask the DNS for one, which may be far away.
            JmDNS network = JmDNS.create(address, what.host());
            try {
                network.registerService(what.service());
            } catch (IOException | RuntimeException failure) {
                end(network);
                throw failure;
            }
            told.put(address, network);
            LOG.info("Devices of the LAN find the hub at {}:{}", address.getHostAddress(), what.port());
        } catch (IOException | RuntimeException failure) {
            warn(address, failure);
        }
    }

    /** Once: it is tried again as long as the hub runs. */
    private void warn(InetAddress address, Exception failure) {
        if (!troubled) {
            troubled = true;
            LOG.warn(
                    "The hub cannot be announced at {}; write its address into the settings of the devices",
                    address.getHostAddress(),
                    failure);
        }
    }

    /** It says good-bye to a network that may be gone, for ten seconds; the new address must not wait for that. */
    private static void endAside(JmDNS network) {
        Thread.ofPlatform().daemon().name("giliran-announce-end").start(() -> end(network));
    }

    private static void end(JmDNS network) {
        try {
            network.close();
        } catch (IOException | RuntimeException gone) {
            LOG.debug("The announcement did not end cleanly", gone);
        }
    }

    @Override
    public void close() {
        thread.execute(() -> told.values().forEach(Announcement::end));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
