package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.look.Theme;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplaySettingsTest {
    private static final Path HOME = Path.of("/srv/giliran");

    @TempDir
    private Path config;

    @Test
    void theFileThatIsShippedIsRight() throws SettingsException {
        DisplaySettings shipped = DisplaySettings.read(Path.of("../config"), HOME);
        assertThat(shipped.hub()).isEqualTo(URI.create("http://127.0.0.1:8765"));
        assertThat(shipped.data()).isEqualTo(HOME.resolve("data"));
        assertThat(shipped.fullScreen()).isTrue();
        assertThat(shipped.dwell()).isEqualTo(Duration.ofSeconds(6));
        assertThat(shipped.languages()).containsExactly("id", "en");
        assertThat(shipped.theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void onlyTheLanguagesMustBeSaid() throws Exception {
        Files.writeString(config.resolve("display.yaml"), "languages: [en]\n");
        DisplaySettings read = DisplaySettings.read(config, HOME);
        assertThat(read)
                .isEqualTo(new DisplaySettings(
                        URI.create("http://127.0.0.1:8765"),
                        HOME.resolve("data"),
                        0,
                        true,
                        941,
                        10,
                        Duration.ofSeconds(6),
                        true,
                        80,
                        List.of("en"),
                        Theme.LIGHT));
    }

    @ParameterizedTest
    @CsvSource({
        "dwell: 1s, dwell must be from 2s",
        "chime-volume: 101, chime-volume is from 0",
        "monitor: -1, monitor is counted from 0",
        "hall-depth-metres: 0, hall-depth-metres is from the panel",
        "panel-width-millimetres: 43, panel-width-millimetres is the panel's visible width",
        "theme: dark, theme",
        "loudness: 5, loudness",
    })
    void aWrongValueIsToldWithItsFile(String line, String sentence) throws IOException {
        Files.writeString(config.resolve("display.yaml"), "languages: [id]\n" + line + "\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, HOME))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("display.yaml")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"[]", "'[id, id]'", "[fr]"})
    void languagesThatAreNotThereAreRefused(String languages) throws IOException {
        Files.writeString(config.resolve("display.yaml"), "languages: " + languages + "\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, HOME))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("languages must name");
    }
}
