package id.giliran.counterclient.keypad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.counterclient.keys.KeyUse;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeypadTest {
    private static final Path SHIPPED = Path.of("../config");

    @TempDir
    private Path config;

    @Test
    void keysOfThePublishedProtocolAreHeardAtTheirAddressAlone() throws SettingsException {
        List<KeypadLayout.Pressed> keys =
                KeypadLayout.read(SHIPPED, new KeypadSettings("/dev/none", 57600, "qsystem-ub485", 3));
        assertThat(heard(keys, "01 03 31 07")).containsExactly(List.of(KeyUse.CALL_NEXT, KeyUse.RECALL));
        assertThat(heard(keys, "01 03 34 07 01 03 32 07"))
                .containsExactly(List.of(KeyUse.FINISH, KeyUse.NO_SHOW), List.of(KeyUse.START));
        assertThat(heard(keys, "01 04 31 07")).isEmpty();
    }

    @Test
    void noiseBetweenKeysIsPassedOver() throws SettingsException {
        List<KeypadLayout.Pressed> keys = KeypadLayout.read(SHIPPED, new KeypadSettings("/dev/none", 9600, "lines", 1));
        assertThat(heard(keys, "FF 00 4E 4E 0A 0D 55 0A 4E"))
                .containsExactly(List.of(KeyUse.NEXT), List.of(KeyUse.UNDO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<01> <3|is no frame",
                "<0A>|cannot be told from 'N<0A>'",
                "{adress}|is no frame",
            })
    void wrongFrameIsToldWithItsLine(String sends, String sentence) throws IOException {
        write("title: x\nkeys:\n  - sends: \"N<0A>\"\n    does: [next]\n  - sends: \"" + sends
                + "\"\n    does: [undo]\n");
        assertThatThrownBy(() -> KeypadLayout.read(config, new KeypadSettings("/dev/none", 9600, "own", 1)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("own.yaml, line 5")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x\nkeys: []\n", "title: x\nkeys:\n  - sends: N\n    does: []\n"})
    void layoutWithoutAnythingToDoIsRefused(String text) throws IOException {
        write(text);
        assertThatThrownBy(() -> KeypadLayout.read(config, new KeypadSettings("/dev/none", 9600, "own", 1)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("write");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(config.resolve("keypads"));
        Files.writeString(config.resolve("keypads/own.yaml"), text);
    }

    private static List<List<KeyUse>> heard(List<KeypadLayout.Pressed> keys, String bytes) {
        KeypadEar ear = new KeypadEar(keys);
        List<List<KeyUse>> heard = new ArrayList<>();
        for (byte one : HexFormat.of().parseHex(bytes.replace(" ", ""))) {
            ear.hear(one).ifPresent(heard::add);
        }
        return heard;
    }
}
