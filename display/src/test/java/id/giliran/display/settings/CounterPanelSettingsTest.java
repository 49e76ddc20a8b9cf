package id.giliran.display.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CounterPanelSettingsTest {
    private static final Path DELIVERED = Path.of("../config/counter-panels");
    private static final String DISPLAY = "languages: [id]\nwalls:\n  - monitor: 0\ncounter-panels:\n";

    @TempDir
    private Path config;

    @BeforeEach
    void copyTemplates() throws IOException {
        Files.createDirectories(config.resolve("counter-panels"));
        for (String name : new String[] {"cd5220.yaml", "plain-led.yaml"}) {
            Files.copy(DELIVERED.resolve(name), config.resolve("counter-panels").resolve(name));
        }
    }

    @Test
    void aPanelNeedsOnlyItsCounterAndItsPort() throws Exception {
        Files.writeString(config.resolve("display.yaml"), DISPLAY + "  - {counter: 3, port: /dev/ttyUSB0}\n");
        assertThat(DisplaySettings.read(config, config).counterPanels())
                .singleElement()
                .satisfies(panel -> {
                    assertThat(panel.counter()).isEqualTo(3);
                    assertThat(panel.baud()).isEqualTo(9600);
                    assertThat(panel.template().name()).isEqualTo("cd5220");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{counter: 0, port: COM3}                    | 5 | counter-panels[0].counter",
                "{counter: 1, port: ' '}                     | 5 | name the serial port, such as /dev/ttyUSB0 or COM3",
                "{counter: 1, port: COM3, baud: 12}          | 5 | this is from 300 to 921600",
                "{counter: 1, port: COM3, template: cd5221}  | 5 | There are cd5220, plain-led.",
                "{counter: 1, prot: COM3}                    | 5 | prot",
            })
    void aWrongPanelIsToldWithFileLineAndKey(String panel, int line, String sentence) throws IOException {
        Files.writeString(config.resolve("display.yaml"), DISPLAY + "  - " + panel + "\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, config))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("display.yaml, line " + line)
                .hasMessageContaining(sentence);
    }

    @Test
    void panelsOnOneLineSpeakAtOneRate() throws IOException {
        Files.writeString(
                config.resolve("display.yaml"),
                DISPLAY + "  - {counter: 1, port: COM3}\n  - {counter: 2, port: COM3, baud: 19200}\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, config))
                .hasMessageContaining("display.yaml, line 6")
                .hasMessageContaining("share one line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<1B 4>                 | two hexadecimal digits",
                "<1B 40                 | '<' is not closed by '>'",
                "Loket {counter         | '{' is not closed by '}'",
                "{numbr:>4}             | {numbr:>4} is no field: there are {number}, {digits}, {counter}",
                "{number:0}             | is no field",
                "{'Mohon menunggu':^10} | has 14 letters and does not fit into 10",
                "<02>{checksum}         | no 'checksum: xor'",
                "Numéro                 | is no letter that every panel has",
            })
    void aWrongFrameIsToldWithFileLineAndKey(String frame, String sentence) throws IOException {
        Files.writeString(
                config.resolve("counter-panels/own.yaml"),
                "title: Own\ncalled: \"" + frame + "\"\nserving: x\nopen: x\npaused: x\nclosed: x\n");
        Files.writeString(config.resolve("display.yaml"), DISPLAY + "  - {counter: 1, port: COM3, template: own}\n");
        assertThatThrownBy(() -> DisplaySettings.read(config, config))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("own.yaml, line 2, called: ")
                .hasMessageContaining(sentence);
    }
}
