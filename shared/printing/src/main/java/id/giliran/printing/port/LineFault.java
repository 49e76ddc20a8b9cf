package id.giliran.printing.port;

import id.giliran.printing.port.PrinterException.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The sentences about a line that was open.
 *
 * @param printer what the sentences begin with, for example "The printer on /dev/ttyUSB0"
 * @param watchdog the longest that the printer may take no bytes
 */
record LineFault(String printer, Duration watchdog) {

    PrinterException unplugged(@Nullable Throwable cause) {
        return new PrinterException(Reason.UNPLUGGED, printer + " went away: check its cable and its power.", cause);
    }

    /**
     * It takes no more bytes.
     *
     * @param besides what to look at besides paper, cover and power, or nothing
     */
    PrinterException stuck(String besides) {
        return new PrinterException(
                Reason.STUCK,
                printer + " has taken nothing for " + watchdog.toMillis() + " ms: check paper, cover and power"
                        + besides + ".");
    }

    PrinterException interrupted(@Nullable Throwable cause) {
        return new PrinterException(
                Reason.INTERRUPTED, printer + " was given up in the middle: print the ticket again.", cause);
    }
}
