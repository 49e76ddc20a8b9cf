package id.giliran.hub.access;

import id.giliran.protocol.pairing.DeviceRole;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do something. A console may besides, as it is the hub's owner.
 *
 * @param anybody whether no certificate is needed; nothing else is looked at then
 * @param devices whose role lets them
 * @param own whether a device may only under its own number; a counter client without one may at the counter that it chose
 * @param person the least role of the person who must be signed in at the device
 * @param consent what a second person must say besides
 */
public record Who(
        boolean anybody, Set<DeviceRole> devices, boolean own, Optional<PersonRole> person, Optional<Consent> consent) {
    public Who {
        devices = Set.copyOf(devices);
    }

    static Who anyoneAtAll() {
        return new Who(true, Set.of(), false, Optional.empty(), Optional.empty());
    }

    static Who consoleAlone() {
        return new Who(false, Set.of(), false, Optional.empty(), Optional.empty());
    }

    static Who any(DeviceRole first, DeviceRole... others) {
        return new Who(false, EnumSet.of(first, others), false, Optional.empty(), Optional.empty());
    }

    static Who own(DeviceRole device) {
        return new Who(false, Set.of(device), true, Optional.empty(), Optional.empty());
    }

    Who signedIn(PersonRole least) {
        return new Who(anybody, devices, own, Optional.of(least), consent);
    }

    Who with(Consent needed) {
        return new Who(anybody, devices, own, person, Optional.of(needed));
    }
}
