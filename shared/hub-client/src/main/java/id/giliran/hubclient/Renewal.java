package id.giliran.hubclient;

import id.giliran.hubclient.identity.Certificates;
import id.giliran.hubclient.identity.DeviceIdentity;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.RenewalReply;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the next certificate when half of the present one's two years is over. It goes by the hub's time, never by this computer's. */
final class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final Duration BEFORE = Duration.ofDays(365);

    private final ActSender hub;
    private final HubTime time;
    private final Device device;

    Renewal(ActSender hub, HubTime time, Device device) {
        this.hub = hub;
        this.time = time;
        this.device = device;
    }

    /** Whether the hub's time is known. */
    boolean isDated() {
        return time.now().isPresent();
    }

    /** The identity with its next certificate; nothing if there is time, or the hub did not give one. */
    Optional<DeviceIdentity> ifDue(DeviceIdentity mine) {
        boolean due = time.now()
                .filter(now -> now.isAfter(mine.until().minus(BEFORE)))
                .isPresent();
        return due ? renew(mine) : Optional.empty();
    }

    private Optional<DeviceIdentity> renew(DeviceIdentity mine) {
        ActResult<RenewalReply> answer = hub.act(ApiPaths.RENEWAL, ActSender.NOTHING, RenewalReply.class);
        try {
            if (answer instanceof ActResult.Done<RenewalReply>(RenewalReply reply)) {
                DeviceIdentity next = mine.renewed(Certificates.read(reply.certificate()), device);
                LOG.info("The certificate of this device is renewed until {}.", next.until());
                return Optional.of(next);
            }
            LOG.warn("The certificate of this device, good until {}, was not renewed: {}", mine.until(), answer);
        } catch (CertificateException wrong) {
            LOG.warn("The certificate of this device was not renewed: {}", wrong.getMessage());
        }
        return Optional.empty();
    }
}
