package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.authority.DeviceCertificate;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Map;
import java.util.Optional;

/** Takes a device to be what its certificate says, and a program that speaks plain HTTP to be the hub's owner. */
final class CertificateAskers implements Askers {
    private static final Asking OWNER =
            new Asking(new KnownDevice("console", new Device(DeviceRole.CONSOLE, 0, "console")), Optional.empty());

    @Override
    public Optional<Asking> of(Caller caller, Map<String, String> gaps) {
        return caller.isPlain() && caller.isLoopback()
                ? Optional.of(OWNER)
                : caller.certificate().map(CertificateAskers::asking);
    }

    private static Asking asking(DeviceCertificate shown) {
        return new Asking(
                new KnownDevice(shown.id(), new Device(shown.role(), shown.number(), shown.id())), Optional.empty());
    }
}
