package id.giliran.display.counterpanel;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.view.HallView.HallCounter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the published tables of commands, byte for byte. */
final class FrameBytesTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @TempDir
    private Path config;

    @Test
    void cd5220IsInitialisedAndCleared() throws Exception {
        assertThat(hex(FrameBytes.start(Panels.template(config, "cd5220"), 3))).isEqualTo("1B 40 0C");
    }

    @Test
    void cd5220ShowsACallInItsLowerLine() throws Exception {
        byte[] frame = FrameBytes.of(Panels.template(config, "cd5220"), Panels.counter(3, HallCounter.CALLED, "A017"));
        assertThat(hex(frame))
                .isEqualTo("1B 51 41 "
                        + "4C 6F 6B 65 74 20 33 20 20 20 20 20 20 20 20 20 20 20 20 20 0D "
                        + "1B 51 42 "
                        + "2A 2A 2A 20 20 20 20 20 41 30 31 37 20 20 20 20 20 2A 2A 2A 0D");
    }

    @ParameterizedTest
    @CsvSource({
        "serving, A017, '        A017        '",
        "open, , '   Mohon menunggu   '",
        "called, , '   Mohon menunggu   '",
        "paused, , '     Istirahat      '",
        "closed, , '       Tutup        '",
        "something-new, , '       Tutup        '",
    })
    void cd5220HasALineForEachState(String state, String number, String lower) throws Exception {
        byte[] frame = FrameBytes.of(Panels.template(config, "cd5220"), Panels.counter(12, state, number));
        assertThat(new String(frame, StandardCharsets.ISO_8859_1))
                .isEqualTo("\u001BQALoket 12            \r\u001BQB" + lower + "\r");
    }

    @Test
    void theLedPanelHasAnAddressAndAChecksum() throws Exception {
        byte[] frame =
                FrameBytes.of(Panels.template(config, "plain-led"), Panels.counter(7, HallCounter.CALLED, "A017"));
        // 30 xor 37 xor 20 xor 30 xor 31 xor 37 xor 03
        assertThat(hex(frame)).isEqualTo("02 30 37 20 30 31 37 03 12");
    }

    @Test
    void aNumberThatDoesNotFitIsNotCut() throws Exception {
        byte[] frame =
                FrameBytes.of(Panels.template(config, "plain-led"), Panels.counter(7, HallCounter.CALLED, "A10000"));
        assertThat(new String(frame, StandardCharsets.ISO_8859_1)).startsWith("\u000207----\u0003");
    }

    @Test
    void aSumCanBeTwoLetters() throws Exception {
        Files.createDirectories(config);
        Files.writeString(config.resolve("own.yaml"), """
                title: Own
                checksum: sum
                checksum-as: hex
                called: "<FF>{number:>5}{checksum}<0D>"
                serving: x
                open: x
                paused: x
                closed: x
                """);
        byte[] frame = FrameBytes.of(Panels.own(config, "own"), Panels.counter(7, HallCounter.CALLED, "A017"));
        // FF + 20 + 41 + 30 + 31 + 37 = 1F8
        assertThat(hex(frame)).isEqualTo("FF 20 41 30 31 37 46 38 0D");
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }
}
