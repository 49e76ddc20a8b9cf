package id.giliran.hub.lan;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** By which addresses other computers may reach this one, as they are now: DHCP and cables change them. */
final class LanAddresses {
    private static final Logger LOG = LoggerFactory.getLogger(LanAddresses.class);

    private LanAddresses() {}

    /** IPv4, as on every LAN of an office; none when no network is connected. */
    static List<InetAddress> now() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LanAddresses::leadsToOthers)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .toList();
        } catch (SocketException unknown) {
            LOG.debug("The addresses of this computer cannot be read", unknown);
            return List.of();
        }
    }

    private static boolean leadsToOthers(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && network.supportsMulticast();
        } catch (SocketException goneMeanwhile) {
            return false;
        }
    }
}
