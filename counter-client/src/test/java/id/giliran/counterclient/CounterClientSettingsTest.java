package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.counterclient.CounterClientSettings.Face;
import id.giliran.counterclient.keypad.KeypadSettings;
import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.fx.look.Theme;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
                        HubPlace.FIND,
                        folder.resolve("data"),
                        Optional.empty(),
                        Optional.empty(),
                        "id",
                        1366,
                        768,
                        false,
                        Theme.LIGHT,
                        Face.DESK,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void everythingCanBeSet() throws SettingsException, IOException {
        Path layout = folder.resolve("keypads/qsystem-ub485.yaml");
        Files.createDirectories(layout.getParent());
        Files.copy(Path.of("../config/keypads/qsystem-ub485.yaml"), layout);
        write("""
                hub: 127.0.0.1:9000
                data: kept
                counter: 3
                operator: Rina W.
                language: en
                width: 1024
                height: 640
                always-on-top: true
                theme: high-contrast
                starts-as: bar
                finish-and-call: true
                keys:
                  next: Numpad 0
                  undo: Ctrl+Shift+Z
                keypad:
                  port: /dev/ttyUSB0
                  baud: 57600
                  layout: qsystem-ub485
                  address: 3
                """);
        assertThat(CounterClientSettings.read(folder, Path.of("/srv/giliran")))
                .isEqualTo(new CounterClientSettings(
                        HubPlace.parse("127.0.0.1:9000"),
                        Path.of("/srv/giliran/kept"),
                        Optional.of(3),
                        Optional.of("Rina W."),
                        "en",
                        1024,
                        640,
                        true,
                        Theme.HIGH_CONTRAST,
                        Face.BAR,
                        true,
                        Optional.of(Map.of(KeyUse.NEXT, "Numpad 0", KeyUse.UNDO, "Ctrl+Shift+Z")),
                        Optional.of(new KeypadSettings("/dev/ttyUSB0", 57600, "qsystem-ub485", 3))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: fr|write one of en, id",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next: F1|keys.next|already the key of 'start'",
                "next: Sapce|keys.next|there is no key 'Sapce'",
                "undo: Ctrl|keys.undo|there is no key",
                "recall: Enter|keys.recall|answers questions",
                "nxt: F1|keys.nxt|did you mean 'next'",
            })
    void wrongKeyIsToldWithItsLineAndItsRemedy(String key, String where, String remedy) throws IOException {
        write("language: id\nkeys:\n  " + key + "\n");
        assertThatThrownBy(() -> CounterClientSettings.read(folder, Path.of("/srv/giliran")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("counter.yaml, line 3, " + where)
                .hasMessageContaining(remedy);
    }

    @Test
    void keysCanChangePlaces() throws SettingsException, IOException {
        write("keys:\n  start: F2\n  recall: F1\n");
        KeyPlan plan =
                CounterClientSettings.read(folder, Path.of("/srv/giliran")).keyPlan();
        assertThat(plan.key(KeyUse.START).name()).isEqualTo("F2");
        assertThat(plan.key(KeyUse.RECALL).name()).isEqualTo("F1");
        assertThat(plan.key(KeyUse.NEXT).name()).isEqualTo("Space");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("counter.yaml"), text);
    }
}
