package id.giliran.kiosk;

import id.giliran.printing.PaperProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.port.SerialPrinterPort;
import id.giliran.printing.port.SerialSettings;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.SerialSettings.Parity;
import id.giliran.settings.Default;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which printer there is.
 *
 * @param profile name of the printer's paper and abilities
 * @param folder where a paper printer puts its pictures
 * @param serial the line of a serial printer
 */
public record PrinterSettings(
        Kind kind,
        @Default("generic80") String profile,
        @Default("data/tickets") Path folder,
        @Nullable SerialLine serial) {

    public PrinterSettings {
        if (kind == Kind.SERIAL && serial == null) {
            throw new IllegalArgumentException(
                    "A serial printer needs the part \"serial\" with at least its \"port\", for example COM3 or /dev/ttyUSB0.");
        }
    }

    PrinterSettings within(Path home) {
        return new PrinterSettings(kind, profile, home.resolve(folder), serial);
    }

    /** The way to this printer; it is opened with the first ticket. */
    PrinterPort port() {
        return serial != null && kind == Kind.SERIAL
                ? new SerialPrinterPort(serial.settings())
                : new PaperPrinterPort(folder, PaperProfile.named(profile).roll());
    }

    /** Ways to a printer. */
    public enum Kind {
        /** No printer: each ticket becomes a picture in a folder. */
        PAPER,
        /** A printer on a serial line. */
        SERIAL
    }

    /** A serial line; see {@link SerialSettings}. */
    public record SerialLine(
            String port,
            @Default("9600") int baud,
            @Default("8") int dataBits,
            @Default("1") int stopBits,
            @Default("none") Parity parity,
            @Default("none") FlowControl flowControl,
            @Default("5s") Duration watchdog,
            @Default("128") int chunkBytes) {

        public SerialLine {
            var unused = new SerialSettings(port, baud, dataBits, stopBits, parity, flowControl, watchdog, chunkBytes);
        }

        SerialSettings settings() {
            return new SerialSettings(port, baud, dataBits, stopBits, parity, flowControl, watchdog, chunkBytes);
        }
    }
}
