package id.giliran.printing.port;

import java.nio.file.Path;
import java.time.Duration;

/** A printer that Linux offers as a device file, such as {@code /dev/usb/lp0}, and that answers on the same way. */
public final class DevicePrinterPort extends LinePrinterPort {

    /**
     * A printer that is opened when it is needed.
     *
     * @param writeWatchdog the longest that the printer may take no bytes before it counts as stuck
     */
    public DevicePrinterPort(Path device, Duration writeWatchdog) {
        super("device file " + device, () -> DeviceConnection.open(device, writeWatchdog));
    }
}
