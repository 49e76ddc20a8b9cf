package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.printing.emulator.EmulatedNetworkPrinter;
import id.giliran.printing.emulator.EmulatedPrinter;
import id.giliran.printing.paper.PaperPrinter;
import id.giliran.printing.port.NetworkPrinterPort;
import id.giliran.printing.port.NetworkSettings;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.port.PseudoTerminals;
import id.giliran.printing.port.SerialPrinterPort;
import id.giliran.printing.port.SerialSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the far end of a real line gets for each shipped printer is what the preview has drawn, dot for dot. */
@Timeout(120)
class TicketBytesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    static Stream<PrinterProfile> profiles() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aSerialLineCarriesThePreview(PrinterProfile profile) throws Exception {
        Tray tray = new Tray();
        try (PseudoTerminals cable = new PseudoTerminals(folder);
                SerialPrinterPort port = new SerialPrinterPort(SerialSettings.of(cable.nearEnd()))) {
            cable.connect(new EmulatedPrinter(tray));
            print(port, profile, false);
            await().atMost(PATIENCE).until(() -> !tray.tickets().isEmpty());
        }

        assertPreviewed(tray, profile, false);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aNetworkCarriesThePreview(PrinterProfile profile) throws Exception {
        Tray tray = new Tray();
        try (EmulatedNetworkPrinter plug = EmulatedNetworkPrinter.plugIn(new EmulatedPrinter(tray), 0);
                NetworkPrinterPort port =
                        new NetworkPrinterPort(new NetworkSettings("127.0.0.1", plug.port(), PATIENCE, PATIENCE))) {
            print(port, profile, true);
            await().atMost(PATIENCE).until(() -> !tray.tickets().isEmpty());
        }

        assertPreviewed(tray, profile, true);
    }

    private void print(PrinterPort port, PrinterProfile profile, boolean fast) throws Exception {
        new TicketPrinter(port, profile, design(), fast, PaperMeter.inMemory(75)).print(ticket());
    }

    private void assertPreviewed(Tray tray, PrinterProfile profile, boolean fast) throws Exception {
        assertThat(tray.tickets()).hasSize(1);
        PaperPrinter paper = new PaperPrinter(profile.roll());
        paper.print(TicketBytes.keepLogo(profile, design()));

        Pictures.assertSameDots(
                paper.print(tray.tickets().getFirst()), TicketPreview.draw(ticket(), design(), profile, fast));
    }

    /** Everything at once: a logo, a sound, letters of all kinds. */
    private TicketDesign design() throws Exception {
        return Designs.withLogo(folder);
    }

    private static TicketContent ticket() {
        return Tickets.newPassport("PRIORITAS · Очередь é", "DICETAK TANPA PUSAT", Tickets.QR_TEXT);
    }
}
