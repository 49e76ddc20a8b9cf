package id.giliran.printing.port;

import java.time.Duration;

/**
 * How to reach a printer on the network.
 *
 * @param host name or address
 * @param port usually 9100
 * @param connectLimit the longest that connecting may take
 * @param writeWatchdog the longest that the printer may take no bytes before it counts as stuck
 */
public record NetworkSettings(String host, int port, Duration connectLimit, Duration writeWatchdog) {
    private static final int LARGEST_PORT = 65_535;

    public NetworkSettings {
        require(!host.isBlank(), "host", "a name or an address such as 192.168.1.50", host);
        require(port > 0 && port <= LARGEST_PORT, "port", "from 1 to 65535, usually 9100", port);
        require(connectLimit.isPositive(), "connect limit", "a positive duration", connectLimit);
        require(writeWatchdog.isPositive(), "watchdog", "a positive duration", writeWatchdog);
    }

    private static void require(boolean met, String setting, String wanted, Object given) {
        if (!met) {
            throw new IllegalArgumentException(
                    "The network printer's " + setting + " must be " + wanted + ", not \"" + given + "\".");
        }
    }
}
