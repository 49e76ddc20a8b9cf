package id.giliran.printing.port.spooler;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to print through a print queue of the operating system.
 *
 * @param queue the queue's name
 * @param ipp where the spooler answers questions about its queue; null when the operating system is to be asked for it
 * @param graphic whether tickets are sent as drawn pages, for a printer that knows no ESC/POS
 * @param watchdog the longest that one ticket may stay in the queue
 */
public record SpoolerSettings(String queue, @Nullable URI ipp, boolean graphic, Duration watchdog) {
    public SpoolerSettings {
        require(!queue.isBlank(), "queue", "the name that the print system shows, such as struk", queue);
        require(
                ipp == null || (ipp.getHost() != null && "http".equals(ipp.getScheme())),
                "ipp",
                "an address such as http://127.0.0.1:631",
                String.valueOf(ipp));
        require(watchdog.isPositive(), "watchdog", "a positive duration such as 20s", watchdog);
    }

    private static void require(boolean met, String setting, String wanted, Object given) {
        if (!met) {
            throw new IllegalArgumentException(
                    "The print queue's " + setting + " must be " + wanted + ", not \"" + given + "\".");
        }
    }
}
