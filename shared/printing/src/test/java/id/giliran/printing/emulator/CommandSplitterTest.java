package id.giliran.printing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandSplitterTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41 | 0A | 42",
                "1B 40 | 1C 2E | 1C 26 | 41",
                "1B 61 01 | 1B 45 01 | 1B 33 1E | 1B 4A 64 | 1B 74 10",
                "1B 42 02 03 | 1B 63 35 01 | 1B 70 00 19 FA | 41",
                "1B 28 41 04 00 30 31 03 0A | 41",
                "1D 21 11 | 1D 42 01 | 1D 61 0E | 1D 4C 10 00 | 1D 57 00 02",
                "1D 56 01 | 1D 56 42 10 | 41",
                "1D 28 6B 04 00 31 41 32 00 | 1D 28 48 06 00 30 30 40 41 42 43 | 41",
                "1D 76 30 00 02 00 02 00 FF 1D 56 00 | 1D 56 00",
                "1D 38 4C 03 00 00 00 1B 40 1D | 1B 40",
                "1B 2A 00 02 00 FF FF | 1B 2A 21 02 00 01 02 03 04 05 06 | 0A",
                "1D 6B 49 03 7B 42 41 | 41",
                "1C 50 0A 01 52 14 | 1C 70 01 00 | 41",
                "1C 71 01 01 00 01 00 01 02 03 04 05 06 07 08 | 1D 50 CB CB | 1B 21 30 | 1B 55 01",
                "10 04 01 | 10 04 14 | 10 05 02 | 10 14 08 01 03 14 01 06 02 08 | 41",
            })
    void eachCommandIsCutWhereItEnds(String commands) {
        List<String> wanted = Stream.of(commands.split(" \\| ", -1)).toList();
        assertThat(split(HEX.parseHex(String.join(" ", wanted)))).isEqualTo(wanted);
    }

    @Test
    void aCommandThatIsNotWholeIsHeldBack() {
        assertThat(split(HEX.parseHex("41 1D 76 30 00 02 00 02 00 FF"))).containsExactly("41");
    }

    private static List<String> split(byte[] stream) {
        CommandSplitter splitter = new CommandSplitter();
        List<String> commands = new ArrayList<>();
        for (byte next : stream) {
            splitter.take(next).map(HEX::formatHex).ifPresent(commands::add);
        }
        return commands;
    }
}
