package id.giliran.printing.config;

import id.giliran.printing.paper.PaperRoll;
import id.giliran.printing.port.DevicePrinterPort;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.port.SerialPrinterPort;
import id.giliran.printing.port.SerialSettings;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.SerialSettings.Parity;
import id.giliran.printing.port.spooler.SpoolerPrinterPort;
import id.giliran.printing.port.spooler.SpoolerSettings;
import id.giliran.settings.Default;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys of {@code config/printer.yaml}: which printer there is, and how it is reached.
 *
 * @param profile name of the printer's paper and abilities
 * @param folder where a paper printer puts its pictures
 * @param rollMetres length of a new roll; nothing for the usual length of its width
 * @param serial the line of a serial printer
 * @param network the address of a printer on the network
 * @param device the device file of a USB printer on Linux
 * @param spooler the print queue of the operating system
 */
public record PrinterFile(
        Kind kind,
        @Default("generic80") String profile,
        @Default("data/tickets") Path folder,
        @Nullable Integer rollMetres,
        @Nullable SerialLine serial,
        @Nullable NetworkAddress network,
        @Nullable DeviceFile device,
        @Nullable PrintQueue spooler) {

    private static final int FAST_BAUD = 115_200;

    public PrinterFile {
        switch (kind) {
            case PAPER -> {}
            case SERIAL -> require(serial, "serial", "port", "COM3 or /dev/ttyUSB0");
            case NETWORK -> require(network, "network", "host", "192.168.1.50");
            case DEVICE -> require(device, "device", "path", "/dev/usb/lp0");
            case SPOOLER -> require(spooler, "spooler", "queue", "struk");
        }
        if (rollMetres != null && rollMetres <= 0) {
            throw new IllegalArgumentException("The roll-metres must be above 0, for example 75.");
        }
    }

    private static <T> T require(@Nullable T part, String name, String key, String example) {
        if (part == null) {
            throw new IllegalArgumentException("A printer of the kind \"" + name + "\" needs the part \"" + name
                    + "\" with at least its \"" + key + "\", for example " + example + ".");
        }
        return part;
    }

    /** A paper printer. */
    static PrinterFile paper(String profile, Path folder) {
        return new PrinterFile(Kind.PAPER, profile, folder, null, null, null, null, null);
    }

    /** The same with its folder found. */
    PrinterFile within(Path home) {
        return new PrinterFile(kind, profile, home.resolve(folder), rollMetres, serial, network, device, spooler);
    }

    /** The same printer file, but for how the printer is reached. */
    public PrinterFile reachedBy(
            Kind otherKind,
            @Nullable SerialLine line,
            @Nullable NetworkAddress address,
            @Nullable DeviceFile deviceFile,
            @Nullable PrintQueue queue) {
        return new PrinterFile(otherKind, profile, folder, rollMetres, line, address, deviceFile, queue);
    }

    /** The way to this printer; it is opened when the printer is first looked at. */
    PrinterPort port(PaperRoll roll) {
        return switch (kind) {
            case PAPER -> new PaperPrinterPort(folder, roll);
            case SERIAL -> new SerialPrinterPort(Objects.requireNonNull(serial).settings());
            case NETWORK ->
                new NetworkPrinterPort(Objects.requireNonNull(network).settings());
            case DEVICE -> Objects.requireNonNull(device).port();
            case SPOOLER ->
                new SpoolerPrinterPort(Objects.requireNonNull(spooler).settings(), roll);
        };
    }

    /** Whether the way carries images in no time; a ticket with a logo needs seconds on a slow serial line. */
    public boolean isFast() {
        return serial == null || kind != Kind.SERIAL || serial.baud() >= FAST_BAUD;
    }

    /** Ways to a printer. */
    public enum Kind {
        /** No printer: each ticket becomes a picture in a folder. */
        PAPER,
        /** A printer on a serial line. */
        SERIAL,
        /** A printer on the network, by TCP. */
        NETWORK,
        /** A printer that Linux offers as a device file. */
        DEVICE,
        /** A printer behind a print queue of the operating system. */
        SPOOLER
    }

    /** An address on the network; see {@link NetworkSettings}. */
    public record NetworkAddress(
            String host,
            @Default("9100") int port,
            @Default("3s") Duration connectLimit,
            @Default("3s") Duration watchdog) {

        public NetworkAddress {
            var unused = new NetworkSettings(host, port, connectLimit, watchdog);
        }

        NetworkSettings settings() {
            return new NetworkSettings(host, port, connectLimit, watchdog);
        }
    }

    /** A device file; see {@link DevicePrinterPort}. */
    public record DeviceFile(Path path, @Default("3s") Duration watchdog) {
        public DeviceFile {
            if (!watchdog.isPositive()) {
                throw new IllegalArgumentException("The device printer's watchdog must be above zero, for example 3s.");
            }
        }

        DevicePrinterPort port() {
            return new DevicePrinterPort(path, watchdog);
        }
    }

    /** A print queue of the operating system; see {@link SpoolerSettings}. */
    public record PrintQueue(
            String queue,
            @Nullable URI ipp,
            @Default("false") boolean graphic,
            @Default("20s") Duration watchdog) {

        public PrintQueue {
            var unused = new SpoolerSettings(queue, ipp, graphic, watchdog);
        }

        SpoolerSettings settings() {
            return new SpoolerSettings(queue, ipp, graphic, watchdog);
        }
    }

    /** A serial line; see {@link SerialSettings}. */
    public record SerialLine(
            String port,
            @Default("9600") int baud,
            @Default("8") int dataBits,
            @Default("1") int stopBits,
            @Default("none") Parity parity,
            @Default("none") FlowControl flowControl,
            @Default("3s") Duration watchdog,
            @Default("128") int chunkBytes) {

        public SerialLine {
            var unused = new SerialSettings(port, baud, dataBits, stopBits, parity, flowControl, watchdog, chunkBytes);
        }

        SerialSettings settings() {
            return new SerialSettings(port, baud, dataBits, stopBits, parity, flowControl, watchdog, chunkBytes);
        }
    }
}
