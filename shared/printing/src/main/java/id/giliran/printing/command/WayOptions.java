package id.giliran.printing.command;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.config.PrinterFile;
import id.giliran.printing.config.PrinterFile.Kind;
import id.giliran.printing.config.PrinterProfiles;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.printing.port.SerialSettings.FlowControl;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that name a printer instead of the one in {@code printer.yaml}. */
final class WayOptions {
    static final int USUAL_BAUD = 9600;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "paper, serial, network, device or spooler; each but paper needs its option below,"
                    + " which says enough alone")
    private @Nullable Kind kind;

    @Option(names = "--port", paramLabel = "NAME", description = "serial port, such as COM3 or /dev/ttyUSB0")
    private @Nullable String port;

    @Option(names = "--baud", paramLabel = "N", description = "speed of the serial port (default: 9600)")
    private @Nullable Integer baud;

    @Option(
            names = "--flow-control",
            paramLabel = "HOW",
            description = "of the serial port: none (default), xon_xoff, dtr_dsr, rts_cts")
    private FlowControl flowControl = FlowControl.NONE;

    @Option(names = "--host", paramLabel = "HOST[:PORT]", description = "printer on the network (default port: 9100)")
    private @Nullable String host;

    @Option(names = "--path", paramLabel = "FILE", description = "device file, such as /dev/usb/lp0")
    private @Nullable Path path;

    @Option(names = "--queue", paramLabel = "NAME", description = "print queue of the operating system")
    private @Nullable String queue;

    @Option(names = "--graphic", description = "the print queue's printer knows no ESC/POS")
    private boolean graphic;

    @Option(names = "--profile", paramLabel = "NAME", description = "a file of config/printers, without .yaml")
    private @Nullable String profile;

    /**
     * What was named; empty when {@code printer.yaml} is meant.
     *
     * @throws IllegalArgumentException when the kind and what belongs to it do not fit
     */
    Optional<Way> way() {
        if (kind == Kind.PAPER) {
            return Optional.of(Way.paper());
        }
        Optional<Way> named = named();
        if (kind != null && named.map(Way::kind).filter(kind::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    "A printer of the kind " + kind.name().toLowerCase(Locale.ROOT)
                            + " needs its own option: --port for serial, --host for network, --path for device, --queue for spooler.");
        }
        return named;
    }

    private Optional<Way> named() {
        if (port != null) {
            return Optional.of(Way.serial(port, baud == null ? USUAL_BAUD : baud, flowControl));
        }
        if (host != null) {
            return Optional.of(Way.network(host));
        }
        if (path != null) {
            return Optional.of(Way.device(path));
        }
        return Optional.ofNullable(queue).map(name -> Way.spooler(name, graphic));
    }

    Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** Whether the speed of a serial port was named. */
    boolean namesBaud() {
        return baud != null;
    }

    /** The printer that these options name, else that of {@code printer.yaml}. */
    PrinterSettings settings(ConfigFolder config) throws SettingsException {
        PrinterSettings written = PrinterSettings.read(config.path(), config.home());
        PrinterFile file = way().map(way -> way.in(written.file())).orElse(written.file());
        PrinterProfile chosen = profile == null
                ? written.profile()
                : PrinterProfiles.read(config.path()).named(profile);
        return new PrinterSettings(file, chosen, written.design());
    }
}
