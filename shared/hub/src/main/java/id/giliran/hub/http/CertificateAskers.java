package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.SignedIn;
import id.giliran.hub.access.store.DeviceRegistry;
import id.giliran.hub.access.store.Standing;
import id.giliran.hub.authority.DeviceCertificate;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Map;
import java.util.Optional;

/** Takes a device to be what the registry says of its certificate. */
final class CertificateAskers implements Askers {
    private static final KnownDevice OWNER = new KnownDevice("console", new Device(DeviceRole.CONSOLE, 0, "console"));

    private final DeviceRegistry registry;
    private final SignedIn people;
    private final HubClock clock;

    CertificateAskers(DeviceRegistry registry, SignedIn people, HubClock clock) {
        this.registry = registry;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Asking> of(Caller caller, Map<String, String> gaps) {
        return caller.certificate()
                .map(this::known)
                .map(known -> new Asking(known, people.at(known, Optional.ofNullable(gaps.get("counter")))));
    }

    /** A certificate is only paper: whether its device is still let in stands in the registry. */
    private KnownDevice known(DeviceCertificate shown) {
        if (shown.isOwners()) {
            return OWNER;
        }
        return switch (registry.check(shown.id(), shown.serial(), shown.role(), clock.now())) {
            case Standing.Known(KnownDevice device) -> device;
            case Standing.TurnedAway(Standing.Why why) -> throw new ProblemException(DeviceProblems.turnedAway(why));
        };
    }
}
