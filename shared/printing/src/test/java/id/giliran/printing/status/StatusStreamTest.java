package id.giliran.printing.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusStreamTest {

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
                "37 22 40 41 42 43 00 12, 12, an acknowledgement before it",
                "37 22 40 41 12, 12, an acknowledgement that was cut short",
            })
    void onlyAnswersAreAnswers(String stream, String answers, String reason) {
        assertThat(heard(StatusLanguage.REAL_TIME, stream).stream().filter(Heard.Answer.class::isInstance))
                .as(reason)
                .isEqualTo(answers == null ? List.of() : List.of(new Heard.Answer(Integer.parseInt(answers, 16))));
    }

    @Test
    void ofAllBytesExactlyTheOnesWithTheFixedBitsAreAnswers() {
        List<Integer> answers = IntStream.range(0, 256)
                .filter(value -> new StatusStream(StatusLanguage.REAL_TIME)
                        .take((byte) value)
                        .isPresent())
                .boxed()
                .toList();
        assertThat(answers).hasSize(16).allMatch(value -> (value & 0b1001_0011) == 0b0001_0010);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10 00 00 0F, -",
                "18 00 00 0F, OFFLINE",
                "38 00 00 0F, OFFLINE COVER_OPEN",
                "50 00 00 0F, -",
                "18 04 00 0F, OFFLINE RECOVERABLE_ERROR",
                "18 08 00 0F, OFFLINE CUTTER_ERROR",
                "18 20 00 0F, OFFLINE BROKEN",
                "18 40 00 0F, OFFLINE OVERHEATED",
                "14 00 03 0F, PAPER_NEAR_END",
                "14 00 01 0F, PAPER_NEAR_END",
                "18 00 0F 0F, OFFLINE PAPER_NEAR_END PAPER_END",
                "18 00 08 0F, OFFLINE PAPER_END",
            })
    void eachBitOfAMessageThatNobodyAskedForMeansWhatTheReferenceSays(String message, String conditions) {
        assertState(StatusLanguage.REAL_TIME, message, conditions);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10 0F 00 00 00 00, -",
                "10 0F 01 00 00 00, PAPER_END",
                "10 0F 04 00 00 00, PAPER_NEAR_END",
                "10 0F 20 00 00 00, TICKET_IN_PRESENTER",
                "10 0F 40 00 00 00, PAPER_END",
                "10 0F 24 00 00 00, PAPER_NEAR_END TICKET_IN_PRESENTER",
                "10 0F 00 01 00 00, COVER_OPEN",
                "10 0F 00 02 00 00, COVER_OPEN",
                "10 0F 00 28 00 00, -",
                "10 0F 00 00 01 00, OVERHEATED",
                "10 0F 00 00 02 00, -",
                "10 0F 00 00 08 00, RECOVERABLE_ERROR",
                "10 0F 00 00 40 00, RECOVERABLE_ERROR",
                "10 0F 00 00 00 01, CUTTER_ERROR",
                "10 0F 00 00 00 04, BROKEN",
                "10 0F 00 00 00 08, BROKEN",
                "13 10 11 0F 20 00 00 00, TICKET_IN_PRESENTER",
            })
    void eachBitOfCustomsAnswerMeansWhatItsManualSays(String message, String conditions) {
        assertState(StatusLanguage.CUSTOM, message, conditions);
    }

    @Test
    void anAcknowledgementTellsItsMark() {
        assertThat(heard(StatusLanguage.REAL_TIME, "37 22 40 4F 42 43 00")).containsExactly(new Heard.Printed("@OBC"));
        assertThat(heard(StatusLanguage.CUSTOM, "37 22 40 4F 42 43 00")).containsExactly(new Heard.Printed("@OBC"));
    }

    private static void assertState(StatusLanguage language, String message, String conditions) {
        Set<PrinterCondition> meant = conditions == null
                ? Set.of()
                : Arrays.stream(conditions.split(" ", -1))
                        .map(PrinterCondition::valueOf)
                        .collect(Collectors.toSet());
        assertThat(heard(language, message)).containsExactly(new Heard.State(new PrinterStatus(meant)));
    }

    private static List<Heard> heard(StatusLanguage language, String hex) {
        StatusStream stream = new StatusStream(language);
        List<Heard> heard = new ArrayList<>();
        for (byte next : HexFormat.ofDelimiter(" ").parseHex(hex)) {
            stream.take(next).ifPresent(heard::add);
        }
        return heard;
    }
}
