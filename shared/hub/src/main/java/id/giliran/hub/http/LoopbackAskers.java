package id.giliran.hub.http;

import id.giliran.hub.access.Asking;
import id.giliran.hub.access.KnownDevice;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** Takes every program on the hub's own computer to be the hub's owner, as long as the hub listens on loopback only. */
final class LoopbackAskers implements Askers {
    private static final Asking OWNER =
            new Asking(new KnownDevice("console", new Device(DeviceRole.CONSOLE, 0, "console")), Optional.empty());

    @Override
    public Optional<Asking> of(Request request, Map<String, String> gaps) {
        return Optional.of(OWNER);
    }
}
