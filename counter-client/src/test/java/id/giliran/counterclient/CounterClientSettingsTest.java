package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.look.Theme;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CounterClientSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void fileOfTheHouseIsRead() throws SettingsException {
        assertThat(CounterClientSettings.read(Path.of("../config"), folder))
                .isEqualTo(new CounterClientSettings(
                        URI.create("http://127.0.0.1:8765"),
                        folder.resolve("data"),
                        Optional.empty(),
                        Optional.empty(),
                        "id",
                        1366,
                        768,
                        false,
                        Theme.LIGHT));
    }

    @Test
    void everythingCanBeSet() throws SettingsException, IOException {
        write("""
                hub: http://127.0.0.1:9000
                data: kept
                counter: 3
                operator: Rina W.
                language: en
                width: 1024
                height: 640
                always-on-top: true
                theme: high-contrast
                """);
        assertThat(CounterClientSettings.read(folder, Path.of("/srv/giliran")))
                .isEqualTo(new CounterClientSettings(
                        URI.create("http://127.0.0.1:9000"),
                        Path.of("/srv/giliran/kept"),
                        Optional.of(3),
                        Optional.of("Rina W."),
                        "en",
                        1024,
                        640,
                        true,
                        Theme.HIGH_CONTRAST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: fr|write one of id, en",
                "width: 800|at least 1024",
                "height: 480|at least 640",
                "counter: 0|numbered from 1",
                "opreator: Rina|did you mean",
                "theme: dark|high-contrast",
            })
    void wrongLineIsToldWithItsRemedy(String line, String remedy) throws IOException {
        write(line + "\n");
        assertThatThrownBy(() -> CounterClientSettings.read(folder, Path.of("/srv/giliran")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("counter.yaml")
                .hasMessageContaining(remedy);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("counter.yaml"), text);
    }
}
