package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.look.Theme;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KioskSettingsTest {
    private static final Path SHIPPED = Path.of("..", "config");

    @TempDir
    private Path folder;

    @Test
    void shippedFileIsWhatItsCommentsSay() throws SettingsException {
        KioskSettings settings = KioskSettings.read(SHIPPED, folder);

        assertThat(settings.hub()).isEqualTo(URI.create("http://127.0.0.1:8765"));
        assertThat(settings.languages()).containsExactly("id", "en");
        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.times().doubleTap()).isEqualTo(Duration.ofMillis(400));
        assertThat(settings.printer().folder()).isEqualTo(folder.resolve("data/tickets"));
        assertThat(settings.window().fullScreen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serial | serial port /dev/ttyUSB0, 9600 baud",
                "network | network printer 192.168.1.50, port 9100",
                "device | device file /dev/usb/lp0",
            })
    void eachPrinterOfTheCommentsCanBeSwitchedOn(String kind, String description)
            throws IOException, SettingsException {
        write(shipped()
                .replace("kind: paper", "kind: " + kind)
                .replaceFirst("  # " + kind + ":", "  " + kind + ":")
                .replace("  #   ", "    ")
                .replaceAll("(?m)^  # (\\w+):$", "  $1:"));

        try (var port = KioskSettings.read(folder, folder).printer().port()) {
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
                "kind: network, network: {host: printer, port: 70000} | port must be from 1 to 65535",
                "kind: network, network: {port: 9100} | host",
                "kind: network, network: {host: printer, watchdog: 0s} | watchdog must be a positive duration",
                "kind: device, device: {watchdog: 5s} | path",
                "kind: device, device: {path: /dev/usb/lp0, watchdog: 0s} | watchdog must be above zero",
                "kind: usb | usb",
            })
    void incompletePrinterIsRefusedWithItsLine(String printer, String sentence) throws IOException {
        String text = shipped();
        int start = text.indexOf("\nprinter:") + 1;
        write(text.substring(0, start) + "printer: {" + printer + "}\n");
        long line = text.substring(0, start).lines().count() + 1;

        assertThatThrownBy(() -> KioskSettings.read(folder, folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("kiosk.yaml, line " + line + ", printer")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generic80 | generic99 | profile",
                "Ctrl+Shift+Q | Ctrl+Nothing+Q | exit-keys",
                "[id, en] | [id, xx] | languages",
                "idle: 30s | idle: 1s | times",
                "width-millimetres: 268 | width-millimetres: 0 | panel",
                "theme: light | theme: lihgt | light",
                "low-reach: false | low-raech: false | low-reach",
            })
    void mistakeIsToldWithItsPlace(String right, String wrong, String named) throws IOException {
        write(shipped().replace(right, wrong));

        assertThatThrownBy(() -> KioskSettings.read(folder, folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("kiosk.yaml")
                .hasMessageContaining(named);
    }

    private static String shipped() throws IOException {
        return Files.readString(SHIPPED.resolve("kiosk.yaml"));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("kiosk.yaml"), text);
    }
}
