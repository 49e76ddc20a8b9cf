package id.giliran.printing.port;

import id.giliran.printing.status.PrinterStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A printer that Linux offers as a device file, such as {@code /dev/usb/lp0}, and that answers on the same way. */
public final class DevicePrinterPort implements PrinterPort {
    private final Path device;
    private final PrinterLine line;

    /**
     * A printer that is opened when it is needed.
     *
     * @param writeWatchdog the longest that the printer may take no bytes before it counts as stuck
     */
    public DevicePrinterPort(Path device, Duration writeWatchdog) {
        this.device = device;
        this.line = new PrinterLine(describe(), () -> DeviceConnection.open(device, writeWatchdog));
    }

    @Override
    public void send(byte[] bytes) throws PrinterException {
        line.send(bytes);
    }

    @Override
    public Optional<PrinterStatus> status(Duration patience) throws PrinterException {
        return line.status(patience);
    }

    @Override
    public String describe() {
        return "device file " + device;
    }

    @Override
    public void close() {
        line.close();
    }
}
