package id.giliran.hub.http;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By which names this computer may be asked for. A page of the web can make a name of its own point here (DNS rebinding), but no
 * address and none of these names.
 */
final class OwnNames {
    private static final Logger LOG = LoggerFactory.getLogger(OwnNames.class);
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final String MULTICAST_DNS = ".local";

    private final Set<String> written = new HashSet<>();
    private volatile Set<String> ofTheSystem = Set.of();

    /** @param names that a person has written for it */
    OwnNames(Collection<String> names) {
        written.add("localhost");
        names.forEach(name -> written.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Asks the system for the computer's name, aside: it may look for an address of it on the LAN. */
    void ask() {
        Thread.ofPlatform().daemon().name("giliran-name").start(() -> {
            try {
                String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
                ofTheSystem = Set.of(name, name.replaceAll("\\..*", "") + MULTICAST_DNS);
            } catch (IOException nameless) {
                LOG.debug("This computer's name is not known", nameless);
            }
        });
    }

    /** @param host as a request names it, without the port */
    boolean mean(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.contains(":")
                || IPV4.matcher(name).matches()
                || written.contains(name)
                || ofTheSystem.contains(name);
    }
}
