package id.giliran.hubclient;

import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.DeviceIdentity;
import java.time.Instant;

/**
 * What a technician may want to know of a device that was let in.
 *
 * @param id by which the hub knows it
 * @param name that its settings give it
 * @param certificateUntil when its certificate is over, unless it is renewed before
 * @param authority the first 16 hex digits of the SHA-256 of its hub's authority
 * @param byItself whether no person had to approve it
 * @param hub where the hub is, as host and port
 */
public record DeviceFacts(
        String id, String name, Instant certificateUntil, String authority, boolean byItself, String hub) {
    static DeviceFacts of(String name, DeviceIdentity identity) {
        return new DeviceFacts(
                identity.id(),
                name,
                identity.until(),
                Certificates.mark(identity.authority()),
                identity.byItself(),
                identity.hub());
    }
}
