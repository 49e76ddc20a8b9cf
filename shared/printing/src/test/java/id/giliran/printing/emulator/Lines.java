package id.giliran.printing.emulator;

import id.giliran.printing.port.DevicePrinterPort;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.port.PseudoTerminals;
import id.giliran.printing.port.SerialPrinterPort;
import id.giliran.printing.port.SerialSettings;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.printing.port.SerialSettings.Parity;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The kinds of line between a program and an emulated printer, each with its two ends. */
enum Lines {
    NETWORK {
        @Override
        Line between(EmulatedPrinter printer, Path folder, Duration watchdog) throws IOException {
            EmulatedNetworkPrinter plug = EmulatedNetworkPrinter.plugIn(printer, 0);
            return new Line(
                    network(plug.port(), watchdog), plug, () -> EmulatedNetworkPrinter.plugIn(printer, plug.port()));
        }
    },
    SERIAL {
        @Override
        Line between(EmulatedPrinter printer, Path folder, Duration watchdog) throws IOException {
            Closeable plug = terminals(printer, folder);
            SerialSettings settings = new SerialSettings(
                    folder.resolve("near").toString(), 115_200, 8, 1, Parity.NONE, FlowControl.NONE, watchdog, 256);
            return new Line(new SerialPrinterPort(settings), plug, () -> terminals(printer, folder));
        }
    },
    DEVICE {
        @Override
        Line between(EmulatedPrinter printer, Path folder, Duration watchdog) throws IOException {
            Closeable plug = terminals(printer, folder);
            return new Line(
                    new DevicePrinterPort(folder.resolve("near"), watchdog), plug, () -> terminals(printer, folder));
        }
    };

    /** A line that is plugged in. */
    abstract Line between(EmulatedPrinter printer, Path folder, Duration watchdog) throws IOException;

    private static NetworkPrinterPort network(int port, Duration watchdog) {
        return new NetworkPrinterPort(new NetworkSettings("127.0.0.1", port, Duration.ofSeconds(10), watchdog));
    }

    private static Closeable terminals(EmulatedPrinter printer, Path folder) throws IOException {
        PseudoTerminals cable = new PseudoTerminals(folder);
        cable.connect(printer);
        return cable;
    }

    /** Plugs the line in again. */
    interface Replug {
        Closeable again() throws IOException;
    }

    /** One line, and the program's end of it. */
    static final class Line implements Closeable {
        private final PrinterPort port;
        private final Replug replug;
        private Closeable plug;

        private Line(PrinterPort port, Closeable plug, Replug replug) {
            this.port = port;
            this.plug = plug;
            this.replug = replug;
        }

        PrinterPort port() {
            return port;
        }

        void unplug() throws IOException {
            plug.close();
        }

        void plugIn() throws IOException {
            plug = replug.again();
        }

        @Override
        public void close() throws IOException {
            port.close();
            plug.close();
        }
    }
}
