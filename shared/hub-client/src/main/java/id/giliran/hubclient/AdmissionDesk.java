package id.giliran.hubclient;

import id.giliran.hubclient.Admission.TurnedAway;
import id.giliran.hubclient.Admission.TurnedAway.Reason;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.identity.DeviceStore;
import id.giliran.protocol.Problem;
import id.giliran.protocol.pairing.Device;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets this device into its hub and keeps it there. One thread asks, looks for the hub when it has gone and renews; what
 * requests tell is only noted.
 */
final class AdmissionDesk implements ProtectedTransport.Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(AdmissionDesk.class);

    private final HubPlace place;
    private final Device device;
    private final DeviceStore store;
    private final Executor threads;
    private final Pace pace;
    private final ProtectedTransport transport;
    private final Entrance entrance;
    private final Lookout lookout;

    /** Ends the thread's rest when something goes wrong, too. */
    private final Rest calm = new Rest();

    /** Ends only when the device shall begin anew. */
    private final Rest anew = new Rest();

    private final NewestDelivery<Admission> delivery;
    private @Nullable DeviceIdentity identity;
    private volatile boolean troubled;

    AdmissionDesk(HubPlace place, Device device, DeviceStore store, Executor threads, Pace pace) {
        this.place = place;
        this.device = device;
        this.store = store;
        this.threads = threads;
        this.pace = pace;
        this.transport = new ProtectedTransport(place.toString(), this);
        this.entrance = new Entrance(place, device, store.folder(), threads, pace, anew, this::tell);
        this.lookout = new Lookout(place, pace);
        this.identity = store.load().orElse(null);
        this.delivery = new NewestDelivery<>(
                identity == null
                        ? new Admission.Searching(entrance.where())
                        : new Admission.Admitted(identity.byItself()));
        if (identity != null) {
            transport.take(HubLine.of(identity, first(identity), threads));
        }
    }

    ProtectedTransport transport() {
        return transport;
    }

    Admission admission() {
        return delivery.newest();
    }

    ViewFeed.Subscription watch(Consumer<? super Admission> consumer) {
        return delivery.subscribe(consumer);
    }

    synchronized Optional<DeviceFacts> facts() {
        return Optional.ofNullable(identity).map(mine -> DeviceFacts.of(device.name(), mine));
    }

    /** Where a device looks first that has been let in: what its settings say now counts more than what it remembers. */
    private HubPlace.At first(DeviceIdentity mine) {
        if (place instanceof HubPlace.At at) {
            return at;
        }
        return !mine.hub().isEmpty() && HubPlace.parse(mine.hub()) instanceof HubPlace.At last ? last : HubPlace.here();
    }

    /** Runs until the connection closes. */
    void run(Renewal renewal) {
        threads.execute(delivery::run);
        try {
            while (true) {
                HubLine line = transport.line();
                if (line == null) {
                    enter();
                } else if (troubled) {
                    look(line);
                } else {
                    renewal.ifDue(line.identity()).ifPresent(next -> renewed(line, next));
                    calm.during(renewal.isDated() ? pace.renewal() : pace.again());
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void enter() throws InterruptedException {
        entrance.attempt().ifPresent(made -> {
            LOG.info(
                    made.byItself()
                            ? "The hub at {} has let this device in by itself, as both are of the same user on this computer."
                            : "The hub at {} has let this device in.",
                    made.hub());
            admit(made);
            tell(new Admission.Admitted(made.byItself()));
        });
    }

    private synchronized void admit(DeviceIdentity made) {
        try {
            store.keep(made);
        } catch (IOException full) {
            LOG.error("What this device must not forget could not be written; it works until it is ended.", full);
        }
        HubLine before = transport.line();
        identity = made;
        troubled = false;
        HubPlace.At at = before != null ? before.place() : (HubPlace.At) HubPlace.parse(made.hub());
        transport.take(HubLine.of(made, at, threads));
    }

    private synchronized void renewed(HubLine line, DeviceIdentity next) {
        if (line.equals(transport.line())) {
            admit(next);
        }
    }

    private void look(HubLine line) throws InterruptedException {
        Lookout.Found found = lookout.look(line);
        switch (found.outcome()) {
            case Knock.Outcome.Open _ -> settle(line, found.place());
            case Knock.Outcome.Unknown _ -> {
                forget(new TurnedAway(
                        Reason.REVOKED, "The hub knows nothing of this device. Approve it at the hub again."));
                anew.during(pace.search());
            }
            case Knock.Outcome.Unwelcome(String reason) -> expired(line.identity(), reason);
            case Knock.Outcome.Stranger(String reason) ->
                tell(new TurnedAway(Reason.OTHER_HUB, "At " + found.place() + ": " + reason));
            case Knock.Outcome.Away(String reason) -> LOG.debug("The hub is away: {}", reason);
        }
        if (troubled && transport.line() != null) {
            anew.during(pace.search());
        }
    }

    private void settle(HubLine line, HubPlace.At at) {
        synchronized (this) {
            troubled = false;
            if (!line.equals(transport.line())) {
                return;
            }
            if (!at.equals(line.place())) {
                LOG.info("The hub is at {} now.", at);
                move(line.identity().at(at.toString()), at);
            }
        }
        if (admission() instanceof TurnedAway(Reason reason, String _) && reason == Reason.OTHER_HUB) {
            tell(new Admission.Admitted(line.identity().byItself()));
        }
    }

    private void move(DeviceIdentity moved, HubPlace.At at) {
        identity = moved;
        transport.take(HubLine.of(moved, at, threads));
        try {
            store.keep(moved);
        } catch (IOException full) {
            LOG.error("Where the hub is now could not be written; it will be looked for again.", full);
        }
    }

    /** The file stays until the device is let in anew: if it was the hub's clock that was wrong, the next start is fine. */
    private void expired(DeviceIdentity over, String reason) throws InterruptedException {
        LOG.warn("The hub does not take this device's certificate, which is good until {}: {}", over.until(), reason);
        leave(new TurnedAway(
                Reason.EXPIRED,
                "The certificate of this device was over on " + over.until()
                        + ". Approve the device at the hub again."));
        anew.during(pace.again());
    }

    private synchronized void forget(Admission why) {
        store.setAside().ifPresent(aside -> LOG.info("What this device held before is kept in {}.", aside));
        leave(why);
    }

    private synchronized void leave(Admission why) {
        identity = null;
        transport.take(null);
        tell(why);
    }

    /** Forgets the hub and asks anew to be let in; any thread. */
    void pairAgain() {
        forget(new Admission.Searching(entrance.where()));
        anew.wake();
        calm.wake();
    }

    private void tell(Admission now) {
        if (!now.equals(admission())) {
            delivery.tell(now);
        }
    }

    @Override
    public void answered() {
        troubled = false;
        HubLine line = transport.line();
        if (line != null && admission() instanceof TurnedAway) {
            tell(new Admission.Admitted(line.identity().byItself()));
        }
    }

    @Override
    public void failed() {
        if (!troubled) {
            troubled = true;
            calm.wake();
        }
    }

    @Override
    public void refused(Problem problem) {
        String sentence = problem.title() + " " + problem.detail();
        switch (problem.code()) {
            case "device-revoked" -> tell(new TurnedAway(Reason.REVOKED, sentence));
            case "device-unknown" -> {
                tell(new TurnedAway(Reason.REVOKED, sentence));
                // It may be the answer to what was sent before this device was let in anew: the desk's thread asks for
                // itself.
                failed();
            }
            default -> {}
        }
    }

    void close() {
        transport.close();
        delivery.close();
    }
}
