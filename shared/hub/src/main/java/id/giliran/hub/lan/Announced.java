package id.giliran.hub.lan;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.jmdns.ServiceInfo;

/**
 * What the LAN is told about a hub.
 *
 * @param office its name, for a person who chooses
 * @param authority the mark of the hub's authority, so that a paired device knows its own hub
 */
public record Announced(String office, String authority, int port) {
    private static final String TYPE = "_giliran._tcp.local.";

    /** Grows when an older device could not understand the hub. */
    private static final String VERSION = "1";

    /** A text record holds 255 bytes, its name and "=" among them (RFC 6763, 6.1). */
    private static final int MOST_BYTES = 200;

    /** The name of this computer for the LAN, as far as Giliran is concerned: unlike any that somebody else has given it. */
    String host() {
        return "giliran-" + authority;
    }

    /** By DNS-SD (RFC 6763). */
    ServiceInfo service() {
        return ServiceInfo.create(
                TYPE, host(), port, 0, 0, Map.of("v", VERSION, "office", shortened(office), "authority", authority));
    }

    private static String shortened(String text) {
        String end = text;
        while (end.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = end.substring(0, end.offsetByCodePoints(end.length(), -1));
        }
        return end;
    }
}
