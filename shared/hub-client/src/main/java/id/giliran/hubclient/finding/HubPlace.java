package id.giliran.hubclient.finding;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a device looks for its hub. */
public sealed interface HubPlace {
    /** Written {@code find}. */
    HubPlace FIND = new Find();

    /** The port of a hub whose address says none. */
    int USUAL_PORT = 8765;

    /** On this computer first, then on the LAN, where it announces itself. */
    record Find() implements HubPlace {
        @Override
        public String toString() {
            return "find";
        }
    }

    /**
     * At this address; a device that has been let in looks on the LAN too when it is not there.
     *
     * @param host a name or an IP address; one of version 6 in brackets
     */
    record At(String host, int port) implements HubPlace {
        private static final Pattern LOOPBACK =
                Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]", Pattern.CASE_INSENSITIVE);

        /** Where requests go. */
        public URI uri() {
            return URI.create("https://" + host + ":" + port);
        }

        /** Whether that is this very computer. */
        public boolean isHere() {
            return LOOPBACK.matcher(host).matches();
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** The hub of this computer. */
    static At here() {
        return new At("127.0.0.1", USUAL_PORT);
    }

    /** The place of a hub that says its own address. */
    static At at(URI hub) {
        return written(hub.toString());
    }

    /**
     * Reads {@code find}, {@code 192.168.1.10}, {@code 192.168.1.10:8765}, {@code hub.kantor.lan} or {@code [fe80::1]:8765}.
     * The form {@code http://...} of older settings is understood; what travels is protected all the same.
     *
     * @throws IllegalArgumentException with a sentence if it is none of these
     */
    static HubPlace parse(String text) {
        return text.strip().equals("find") ? FIND : written(text.strip());
    }

    private static At written(String text) {
        Matcher parts = Written.FORM.matcher(text);
        if (!parts.matches() || !Written.isHost(parts.group("host"))) {
            throw new IllegalArgumentException("The hub's address \"" + text + "\" cannot be used: write find, or an "
                    + "address like 192.168.1.10 or 192.168.1.10:8765.");
        }
        String port = parts.group("port");
        int number = port == null ? USUAL_PORT : Integer.parseInt(port);
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException(
                    "The hub's address \"" + text + "\" cannot be used: ports go from 1 to 65535.");
        }
        return new At(parts.group("host"), number);
    }

    /** The form of a written address. */
    final class Written {
        private static final Pattern FORM = Pattern.compile(
                "(?:https?://)?(?<host>\\[[0-9a-fA-F:.]{2,45}]|[A-Za-z0-9.-]{1,253})(?::(?<port>\\d{1,5}))?/?");
        private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
        private static final Pattern FOUR =
                Pattern.compile("(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

        private Written() {}

        private static boolean isHost(String host) {
            if (NUMBERS.matcher(host).matches()) {
                return FOUR.matcher(host).matches();
            }
            return host.startsWith("[") || NAME.matcher(host).matches();
        }
    }
}
