package id.giliran.rehearsal.demo;

import id.giliran.printing.PaperMeter;
import id.giliran.printing.PrinterProfile;
import id.giliran.printing.TicketDesign;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PrinterPort;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The kiosk's printer, reached over the network like a real one. */
final class DemoPrinter implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final EmulatedPrinter printer;
    private final EmulatedNetworkPrinter plug;

    /** A printer that puts its tickets on this paper. */
    DemoPrinter(PrinterPort paper) throws IOException {
        printer = new EmulatedPrinter(paper);
        plug = EmulatedNetworkPrinter.plugIn(printer, 0);
    }

    /** The kiosk's way to it, for tickets as the office in this folder of settings wants them. */
    TicketPrinter tickets(Path config) throws SettingsException {
        PrinterProfile profile = PrinterProfile.generic80();
        return new TicketPrinter(
                new NetworkPrinterPort(new NetworkSettings("127.0.0.1", plug.port(), LIMIT, LIMIT)),
                profile,
                TicketDesign.read(config),
                true,
                PaperMeter.inMemory(PaperMeter.usualRollMetres(profile)));
    }

    EmulatedPrinter emulated() {
        return printer;
    }

    @Override
    public void close() throws IOException {
        plug.close();
    }
}
