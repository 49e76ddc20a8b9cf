package id.giliran.hub.pairing;

import id.giliran.hub.access.AccessNotes;
import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.sequencer.HubClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All about devices in one hub: who is known, who asks to be let in, and what is done with them. */
public final class Devices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);
    private static final Duration SWEEP = Duration.ofSeconds(5);
    private static final Duration STORE_HEARD = Duration.ofMinutes(5);

    private final DeviceRegistry registry;
    private final PairingDesk desk;
    private final DeviceOrders orders;
    private final ScheduledExecutorService sweeper;

    /**
     * Reads who is known.
     *
     * @param data the hub's data folder
     * @throws AccessException when the file cannot be read
     */
    public Devices(Path data, AccessFile file, Authority authority, AccessNotes notes, HubClock clock) {
        this.registry = new DeviceRegistry(file);
        ProofFiles proofs = new ProofFiles(data.resolve("pairing"));
        proofs.clear();
        this.desk = new PairingDesk(new Admitter(authority, registry, notes, clock), proofs, System::nanoTime);
        this.orders = new DeviceOrders(authority, registry, notes, clock);
        this.sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("giliran-devices").factory());
        every(SWEEP, desk::sweep);
        every(STORE_HEARD, registry::storeHeard);
    }

    private void every(Duration pause, Runnable work) {
        var _ = sweeper.scheduleWithFixedDelay(
                () -> guarded(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails once is tried again. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("What is known of devices could not be brought up to date", failure);
        }
    }

    public DeviceRegistry registry() {
        return registry;
    }

    public PairingDesk desk() {
        return desk;
    }

    public DeviceOrders orders() {
        return orders;
    }

    /** For a person, as long as devices wait for one. */
    public Optional<String> notice() {
        int waiting = desk.waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of((waiting == 1 ? "1 device waits" : waiting + " devices wait")
                        + " to be let in: type the code that it shows after 'giliran hub pair'.");
    }

    /** Ends what waits, and stores when devices were heard of; the file stays the caller's to close. */
    @Override
    public void close() {
        sweeper.shutdownNow();
        desk.close();
        guarded(registry::storeHeard);
    }
}
