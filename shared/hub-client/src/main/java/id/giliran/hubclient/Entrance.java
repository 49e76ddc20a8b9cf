package id.giliran.hubclient;

import id.giliran.hubclient.Admission.TurnedAway;
import id.giliran.hubclient.Admission.TurnedAway.Reason;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.hubclient.finding.LanSearch;
import id.giliran.hubclient.finding.Sighting;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.hubclient.pairing.Pairing;
import id.giliran.hubclient.pairing.PairingClient;
import id.giliran.hubclient.pairing.PairingRefusedException;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.PairingState.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to be let in, one attempt after the other. For the one thread that rests there. */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    /** A hub that is started again forgets who waits; one that is gone for longer is looked for anew. */
    private static final int MOST_SILENCES = 10;

    private final HubPlace place;
    private final Device device;
    private final Path folder;
    private final Executor threads;
    private final Pace pace;
    private final Rest rest;
    private final Consumer<Admission> told;
    private final Patience patience = new Patience();
    private final CodePause codes;
    private boolean turnedAway;

    Entrance(
            HubPlace place,
            Device device,
            Path folder,
            Executor threads,
            Pace pace,
            Rest rest,
            Consumer<Admission> told) {
        this.place = place;
        this.device = device;
        this.folder = folder;
        this.threads = threads;
        this.pace = pace;
        this.rest = rest;
        this.told = told;
        this.codes = new CodePause(pace.again(), System::nanoTime);
    }

    /** One attempt; nothing if it came to nothing, and then it is time for the next. */
    Optional<DeviceIdentity> attempt() throws InterruptedException {
        rest.forget();
        boolean answered = false;
        for (HubPlace.At at : nearest()) {
            Attempt attempt = attemptAt(at);
            if (attempt.identity().isPresent()) {
                return attempt.identity();
            }
            answered |= attempt.answered();
        }
        if (!answered && place instanceof HubPlace.Find && patience.isTime()) {
            for (Sighting seen : new LanSearch(pace.listen()).look()) {
                Attempt attempt = attemptAt(seen.place());
                if (attempt.answered()) {
                    patience.reset();
                    return attempt.identity();
                }
            }
        }
        if (!answered) {
            told.accept(new Admission.Searching(where()));
            rest.during(pace.search());
        }
        return Optional.empty();
    }

    private record Attempt(boolean answered, Optional<DeviceIdentity> identity) {}

    private List<HubPlace.At> nearest() {
        return List.of(place instanceof HubPlace.At at ? at : HubPlace.here());
    }

    /** What is tried, for a technician. */
    String where() {
        return place instanceof HubPlace.At at ? at.toString() : HubPlace.here() + ", LAN";
    }

    private Attempt attemptAt(HubPlace.At at) throws InterruptedException {
        int before = codes.shown();
        turnedAway = false;
        Attempt attempt = ask(at);
        if (attempt.identity().isEmpty() && codes.shown() > before) {
            if (!turnedAway) {
                // The code on the screen is worth nothing any more.
                told.accept(new Admission.Searching(where()));
            }
            rest.during(codes.next());
        }
        return attempt;
    }

    private Attempt ask(HubPlace.At at) throws InterruptedException {
        try (PairingClient client = new PairingClient(at, device, folder, threads)) {
            return new Attempt(true, follow(client.begin(), at));
        } catch (PairingRefusedException no) {
            refused(no);
            return new Attempt(true, Optional.empty());
        } catch (IOException away) {
            LOG.debug("No hub lets this device in at {}.", at, away);
            return new Attempt(false, Optional.empty());
        }
    }

    private void refused(PairingRefusedException no) throws InterruptedException {
        if (no.isForNow()) {
            told.accept(new Admission.Searching(where()));
            rest.during(pace.search());
        } else if (!no.isForgotten()) {
            turnedAway(String.valueOf(no.getMessage()));
        }
    }

    private Optional<DeviceIdentity> follow(Pairing pairing, HubPlace.At at)
            throws IOException, PairingRefusedException, InterruptedException {
        if (pairing.standing() == Standing.WAITING) {
            LOG.info("The hub at {} waits for somebody to approve this device.", at);
            codes.count();
            told.accept(new Admission.Waiting(pairing.code(), at.toString()));
        }
        for (int silences = 0; pairing.standing() == Standing.WAITING; ) {
            if (rest.during(pace.ask())) {
                return Optional.empty();
            }
            silences = isHeard(pairing) ? 0 : silences + 1;
            if (silences > MOST_SILENCES) {
                throw new IOException("The hub at " + at + " went away while it was being asked.");
            }
        }
        if (pairing.standing() == Standing.REFUSED) {
            turnedAway("Nobody approved this device at the hub in time, or somebody refused it.");
            return Optional.empty();
        }
        return Optional.of(pairing.identity());
    }

    private static boolean isHeard(Pairing pairing) throws PairingRefusedException, InterruptedException {
        try {
            pairing.ask();
            return true;
        } catch (PairingRefusedException no) {
            if (no.isForNow()) {
                return false;
            }
            throw no;
        } catch (IOException silence) {
            return false;
        }
    }

    private void turnedAway(String why) throws InterruptedException {
        LOG.warn("The hub does not let this device in: {}", why);
        told.accept(new TurnedAway(Reason.REFUSED, why));
        turnedAway = true;
        rest.during(pace.again());
    }
}
