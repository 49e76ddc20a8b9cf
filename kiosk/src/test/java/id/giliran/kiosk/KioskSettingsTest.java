package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.look.Theme;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.kiosk.technician.NewPin;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

        assertThat(settings.hub()).isEqualTo(HubPlace.FIND);
        assertThat(settings.languages()).containsExactly("id", "en", "zh", "ar");
        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.times().doubleTap()).isEqualTo(Duration.ofMillis(400));
        assertThat(settings.number()).isEqualTo(1);
        assertThat(settings.data()).isEqualTo(folder.resolve("data"));
        assertThat(settings.window().fullScreen()).isTrue();
        assertThat(settings.times().onScreen()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.pin()).isEmpty();
    }

    @Test
    void linesOfANewPinAreRead() throws SettingsException, IOException {
        StringWriter lines = new StringWriter();
        assertThat(NewPin.make(prompt -> "271828", new PrintWriter(lines, true), new PrintWriter(lines, true)))
                .isTrue();
        String written = lines.toString();
        write(shipped() + written.substring(written.indexOf("technician:")));

        assertThat(KioskSettings.read(folder, folder).pin()).isPresent();
    }

    @Test
    void plainPinIsRefusedWithItsRemedy() throws IOException {
        write(shipped() + "technician:\n  pin: 271828\n");

        assertThatThrownBy(() -> KioskSettings.read(folder, folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("technician")
                .hasMessageContaining("--new-pin")
                .hasMessageNotContaining("271828");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ctrl+Shift+Q | Ctrl+Nothing+Q | exit-keys",
                "[id, en] | [id, xx] | languages",
                "idle: 30s | idle: 1s | times",
                "on-screen: 60s | on-screen: 2s | times",
                "number: 1 | number: 0 | number",
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
        return Files.readString(SHIPPED.resolve("kiosk.yaml")).replace("[id, en, zh, ar]", "[id, en]");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("kiosk.yaml"), text);
    }
}
