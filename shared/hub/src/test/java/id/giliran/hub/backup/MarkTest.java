package id.giliran.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.plan.Ordinals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kiosks have the numbers 801 to 999. */
final class MarkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Mark NEW = new Mark(MONDAY, Map.of());

    @TempDir
    private Path folder;

    @Test
    void numbersAreReservedAheadAndAgainWhenFewerThanTenAreLeft() {
        Mark first = NEW.beyond(given(MONDAY, 0));
        assertThat(first.upTo()).isEqualTo(Map.of("A", 25));
        assertThat(first.covers(given(MONDAY, 15))).isTrue();
        assertThat(first.covers(given(MONDAY, 16))).isFalse();

        assertThat(first.beyond(given(MONDAY, 16)).upTo()).isEqualTo(Map.of("A", 41));
    }

    @Test
    void theNumbersOfKiosksAreLeaptOverInTime() {
        assertThat(NEW.beyond(given(MONDAY, 790)).upTo()).isEqualTo(Map.of("A", 1_014));
        assertThat(NEW.beyond(given(MONDAY, 999)).upTo()).isEqualTo(Map.of("A", 1_024));
    }

    @Test
    void aNewDayBeginsAnewAndAnEarlierOneDoesNotTouchTheMark() {
        Mark monday = new Mark(MONDAY, Map.of("A", 300));

        assertThat(monday.covers(given(MONDAY.plusDays(1), 0))).isFalse();
        assertThat(monday.beyond(given(MONDAY.plusDays(1), 0)))
                .isEqualTo(new Mark(MONDAY.plusDays(1), Map.of("A", 25)));
        assertThat(monday.covers(given(MONDAY.minusDays(1), 900))).isTrue();
    }

    @Test
    void ofTwoMarksTheOneThatTellsMoreCounts() {
        Mark monday = new Mark(MONDAY, Map.of("A", 300, "B", 25));

        assertThat(monday.or(new Mark(MONDAY, Map.of("A", 75, "B", 50))))
                .isEqualTo(new Mark(MONDAY, Map.of("A", 300, "B", 50)));
        assertThat(monday.or(new Mark(MONDAY.plusDays(1), Map.of("A", 25))).day())
                .isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void aMarkThatCannotBeReadIsNone() throws Exception {
        assertThat(MarkFile.read(folder)).isEmpty();
        MarkFile.write(folder, NEW.beyond(given(MONDAY, 3)));
        assertThat(MarkFile.read(folder)).hasValue(new Mark(MONDAY, Map.of("A", 28)));

        Files.writeString(folder.resolve("numbers.mark"), "{\"day\":\"2026-11-23\",\"upTo\":{\"A\"");

        assertThat(MarkFile.read(folder)).isEmpty();
    }

    private static Given given(LocalDate day, int highest) {
        return new Given(day, Map.of('A', highest), Optional.of(new Ordinals(801, 999)));
    }
}
