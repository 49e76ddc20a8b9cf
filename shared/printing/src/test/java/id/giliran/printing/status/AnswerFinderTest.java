package id.giliran.printing.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFinderTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 12, an answer",
                "11 12, 12, XON before it",
                "13 1A 11, 1A, XOFF and XON around it",
                "10 00 00 00 12, 12, a message that nobody asked for",
                "38 00 0C 0F 7E, 7E, an open cover told by the printer itself",
                "10 00 13 00 00 16, 16, XOFF inside such a message",
                "14 00 12, 12, a message that was cut short",
                "00 FF 41 92 13 12, 12, noise",
                "10 0F 00 00 00 00, -, the long state of kiosk printers from Custom",
            })
    void onlyAnswersAreTaken(String stream, String answers, String reason) {
        assertThat(found(HexFormat.ofDelimiter(" ").parseHex(stream)))
                .as(reason)
                .isEqualTo(answers == null ? List.of() : List.of(Integer.parseInt(answers, 16)));
    }

    @Test
    void ofAllBytesExactlyTheOnesWithTheFixedBitsAreAnswers() {
        List<Integer> answers = IntStream.range(0, 256)
                .filter(value -> new AnswerFinder().take((byte) value).isPresent())
                .boxed()
                .toList();
        assertThat(answers).hasSize(16).allMatch(value -> (value & 0b1001_0011) == 0b0001_0010);
    }

    private static List<Integer> found(byte[] stream) {
        AnswerFinder finder = new AnswerFinder();
        return IntStream.range(0, stream.length)
                .mapToObj(at -> finder.take(stream[at]))
                .flatMap(answer -> answer.stream().boxed())
                .toList();
    }
}
