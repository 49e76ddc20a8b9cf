package id.giliran.display.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.look.Theme;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
        assertThat(shipped.hub()).isEqualTo(HubPlace.FIND);
        assertThat(shipped.data()).isEqualTo(HOME.resolve("data"));
        assertThat(shipped.walls().getFirst().fullScreen()).isTrue();
        assertThat(shipped.walls().getFirst().dwell()).isEqualTo(Duration.ofSeconds(6));
        assertThat(shipped.languages()).containsExactly("id", "en", "zh", "ar");
        assertThat(shipped.walls().getFirst().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void onlyTheLanguagesAndAWallMustBeSaid() throws Exception {
        Files.writeString(config.resolve("display.yaml"), "languages: [id, en]\nwalls:\n  - full-screen: false\n");
        DisplaySettings usual = DisplaySettings.windowed(HubPlace.FIND, config, HOME.resolve("data"));
        assertThat(DisplaySettings.read(config, HOME)).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "dwell: 1s, walls[0].dwell",
        "monitor: -1, monitors are counted from 0",
        "hall-depth-metres: 0, walls[0].hall-depth-metres",
        "panel-width-millimetres: 43, this is the panel's visible width",
        "history: 9, this must be from 4 to 8",
        "'counters: [1, 1]', name each counter of the zone once",
        "'arrows: { 0: left }', a counter's number is from 1 to 99",
        "layout: list, layout",
        "theme: dark, theme",
        "loudness: 5, loudness",
    })
    void aWrongValueIsToldWithItsFile(String line, String sentence) throws IOException {
        Files.writeString(config.resolve("display.yaml"), "languages: [id]\nwalls:\n  - " + line + "\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, HOME))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("display.yaml")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"[]", "'[id, id]'", "[fr]"})
    void languagesThatAreNotThereAreRefused(String languages) throws IOException {
        Files.writeString(config.resolve("display.yaml"), "languages: " + languages + "\nwalls:\n  - monitor: 0\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, HOME))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("languages must name");
    }
}
