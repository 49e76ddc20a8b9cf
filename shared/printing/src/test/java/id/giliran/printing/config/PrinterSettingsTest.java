package id.giliran.printing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.Profiles;
import id.giliran.printing.TicketDesign;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrinterSettingsTest {
    private static final Path SHIPPED = Path.of("..", "..", "config");

    @TempDir
    private Path folder;

    @Test
    void theShippedFileIsAPaperPrinter() throws SettingsException {
        PrinterSettings settings = PrinterSettings.read(SHIPPED, folder);

        assertThat(settings.file().folder()).isEqualTo(folder.resolve("data/tickets"));
        assertThat(settings.file().kind()).isEqualTo(PrinterFile.Kind.PAPER);
        assertThat(settings.profile()).isEqualTo(PrinterProfile.generic80());
        assertThat(settings.design()).isEqualTo(TicketDesign.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "kind: paper, true",
        "'{kind: serial, serial: {port: COM3}}', false",
        "'{kind: serial, serial: {port: COM3, baud: 115200}}', true",
        "'{kind: network, network: {host: printer}}', true"
    })
    void onlySlowSerialLinesCannotCarryALogo(String printer, boolean fast) throws Exception {
        write(printer);

        assertThat(PrinterSettings.read(folder, folder).file().isFast()).isEqualTo(fast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serial | serial port /dev/ttyUSB0, 9600 baud",
                "network | network printer 192.168.1.50, port 9100",
                "device | device file /dev/usb/lp0",
                "spooler | print queue struk",
            })
    void eachPrinterOfTheCommentsCanBeSwitchedOn(String kind, String description)
            throws IOException, SettingsException {
        write(shipped()
                .replace("kind: paper", "kind: " + kind)
                .replaceAll("(?m)^# (\\w+):$", "$1:")
                .replaceAll("(?m)^#   ([a-z-]+:)", "  $1"));

        try (var port = PrinterSettings.read(folder, folder).port()) {
            assertThat(port.describe()).isEqualTo(description);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: serial | printer of the kind \"serial\" needs the part \"serial\" with at least its \"port\"",
                "kind: network | printer of the kind \"network\" needs the part \"network\" with at least its \"host\"",
                "kind: device | printer of the kind \"device\" needs the part \"device\" with at least its \"path\"",
                "kind: spooler | printer of the kind \"spooler\" needs the part \"spooler\" with at least its \"queue\"",
                "kind: spooler, spooler: {queue: ' '} | queue must be the name that the print system shows",
                "kind: spooler, spooler: {queue: a, ipp: 'ftp://a'} | ipp must be an address such as http://127.0.0.1:631",
                "kind: spooler, spooler: {queue: a, watchdog: 0s} | watchdog must be a positive duration",
                "kind: network, network: {host: printer, port: 70000} | port must be from 1 to 65535",
                "kind: network, network: {port: 9100} | host",
                "kind: network, network: {host: printer, watchdog: 0s} | watchdog must be a positive duration",
                "kind: device, device: {watchdog: 5s} | path",
                "kind: device, device: {path: /dev/usb/lp0, watchdog: 0s} | watchdog must be above zero",
                "kind: paper, roll-metres: 0 | roll-metres must be above 0",
                "kind: usb | usb",
                "kind: paper, profile: generic99 | profile",
            })
    void anIncompletePrinterIsRefusedWithItsFile(String printer, String sentence) throws IOException {
        write("{" + printer + "}\n");

        assertThatThrownBy(() -> PrinterSettings.read(folder, folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("printer.yaml")
                .hasMessageContaining(sentence);
    }

    @Test
    void aPaperMeterGoesOnWhereItStoodAndKnowsTheRoll() throws Exception {
        write("{kind: paper, roll-metres: 10}\n");
        try (var printer = PrinterSettings.read(folder, folder).printer(folder.resolve("data"), 2)) {
            printer.meter().rollChanged();
            printer.printTest();
        }
        assertThat(folder.resolve("data/paper-meter-2.properties")).exists();
        try (var printer = PrinterSettings.read(folder, folder).printer(folder.resolve("data"), 2)) {
            assertThat(printer.meter().leftPercent()).hasValue(100 - 1);
        }
    }

    private static String shipped() throws IOException {
        return Files.readString(SHIPPED.resolve("printer.yaml"));
    }

    private void write(String text) throws IOException {
        if (!Files.exists(folder.resolve("printers"))) {
            Profiles.copy(folder);
        }
        Files.writeString(folder.resolve("printer.yaml"), text);
    }
}
