package id.giliran.printing.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusQuestionTest {

    @Test
    void theQuestionsAreDleEotOneToFour() {
        assertThat(Arrays.stream(StatusQuestion.values()).map(StatusQuestion::bytes))
                .containsExactly(new byte[] {0x10, 4, 1}, new byte[] {0x10, 4, 2}, new byte[] {0x10, 4, 3}, new byte[] {
                    0x10, 4, 4
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PRINTER, 12, -",
                "PRINTER, 16, -",
                "PRINTER, 1A, OFFLINE",
                "PRINTER, 72, -",
                "OFFLINE_CAUSE, 12, -",
                "OFFLINE_CAUSE, 16, COVER_OPEN",
                "OFFLINE_CAUSE, 32, PAPER_END",
                "OFFLINE_CAUSE, 36, COVER_OPEN PAPER_END",
                "OFFLINE_CAUSE, 1A, -",
                "ERROR, 12, -",
                "ERROR, 16, RECOVERABLE_ERROR",
                "ERROR, 1A, CUTTER_ERROR",
                "ERROR, 32, BROKEN",
                "ERROR, 52, OVERHEATED",
                "PAPER, 12, -",
                "PAPER, 1E, PAPER_NEAR_END",
                "PAPER, 16, PAPER_NEAR_END",
                "PAPER, 1A, PAPER_NEAR_END",
                "PAPER, 72, PAPER_END",
                "PAPER, 32, PAPER_END",
                "PAPER, 52, PAPER_END",
                "PAPER, 7E, PAPER_NEAR_END PAPER_END",
            })
    void eachBitMeansWhatTheReferenceSays(StatusQuestion question, String answer, String conditions) {
        Set<PrinterCondition> meant = conditions == null
                ? Set.of()
                : Arrays.stream(conditions.split(" ", -1))
                        .map(PrinterCondition::valueOf)
                        .collect(Collectors.toSet());
        assertThat(question.conditions(Integer.parseInt(answer, 16))).isEqualTo(meant);
    }

    @Test
    void aWarningStillPrintsAndAnythingElseDoesNot() {
        assertThat(new PrinterStatus(Set.of()).canPrint()).isTrue();
        assertThat(new PrinterStatus(Set.of(PrinterCondition.PAPER_NEAR_END, PrinterCondition.TICKET_IN_PRESENTER))
                        .canPrint())
                .isTrue();
        assertThat(Arrays.stream(PrinterCondition.values())
                        .filter(condition -> !condition.isOnlyWarning())
                        .map(condition -> new PrinterStatus(Set.of(condition, PrinterCondition.PAPER_NEAR_END))))
                .noneMatch(PrinterStatus::canPrint);
    }
}
