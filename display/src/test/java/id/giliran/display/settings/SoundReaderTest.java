package id.giliran.display.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.display.settings.SoundSettings.Quiet;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoundReaderTest {
    @TempDir
    private Path config;

    @Test
    void everyKeyIsUnderstood() throws Exception {
        SoundSettings sound = read("""
                  device: "USB Audio"
                  chime: 0
                  voice: 70
                  by-hour: { "07:30": 80, "09:00": 100 }
                  quiet: ["11:50-12:30", "22:00-05:00"]
                  numbers: words
                  times: 3
                  clips: recordings
                """);
        assertThat(sound)
                .isEqualTo(new SoundSettings(
                        Optional.of("USB Audio"),
                        0,
                        70,
                        new TreeMap<>(Map.of(LocalTime.of(7, 30), 80, LocalTime.of(9, 0), 100)),
                        List.of(
                                new Quiet(LocalTime.of(11, 50), LocalTime.of(12, 30)),
                                new Quiet(LocalTime.of(22, 0), LocalTime.of(5, 0))),
                        SoundSettings.Reading.WORDS,
                        3,
                        config.resolve("recordings")));
    }

    @Test
    void whatIsLeftOutIsUsual() throws Exception {
        assertThat(read("  chime: 80\n")).isEqualTo(SoundSettings.usual(config.resolve("voice")));
    }

    @ParameterizedTest
    @CsvSource({
        "'chime: 101', 'sound.chime: this is from 0 (none) to 100, not 101.'",
        "'voice: -1', sound.voice",
        "'times: 4', 'a call is said 1 to 3 times, not 4.'",
        "'device: \" \"', 'sound.device: name a sound device'",
        "'device: \"file:\"', 'write file: and the path of a file'",
        "'by-hour: { \"8:00\": 50 }', 'sound.by-hour.8:00: write an office time such as \"08:00\"'",
        "'by-hour: { \"25:00\": 50 }', 'there is no such time: ''25:00'''",
        "'by-hour: { \"08:00\": 120 }', 'sound.by-hour.08:00'",
        "'quiet: [\"12:00\"]', 'sound.quiet[0]: write two office times with a hyphen'",
        "'quiet: [\"12:00-12:00\"]', 'it ends when it begins'",
        "'numbers: roman', sound.numbers",
    })
    void aWrongValueIsToldWithItsKey(String line, String sentence) {
        assertThatThrownBy(() -> read("  " + line + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("display.yaml")
                .hasMessageContaining(sentence);
    }

    private SoundSettings read(String sound) throws IOException, SettingsException {
        Files.writeString(config.resolve("display.yaml"), "languages: [id]\nwalls:\n  - monitor: 0\nsound:\n" + sound);
        return DisplaySettings.read(config, config).sound();
    }
}
