package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperMeterTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("data").resolve("paper-meter-1.properties");
    }

    @Test
    void howMuchIsLeftIsUnknownUntilARollWasChanged() {
        PaperMeter meter = PaperMeter.of(file, 75);
        meter.used(1000);
        assertThat(meter.leftPercent()).isEmpty();
        assertThat(meter.millimetresSinceRollChange()).isEmpty();
        assertThat(meter.nearEnd()).isFalse();

        meter.rollChanged();
        assertThat(meter.leftPercent()).hasValue(100);
        assertThat(meter.millimetresSinceRollChange()).hasValue(0);
    }

    @Test
    void eachTicketTakesItsLengthAndBelowEightPercentANewRollShouldBeAtHand() {
        PaperMeter meter = PaperMeter.inMemory(10);
        meter.rollChanged();
        meter.used(9_199.5);
        assertThat(meter.millimetresSinceRollChange()).hasValue(9_199);
        assertThat(meter.leftPercent()).hasValue(9);
        assertThat(meter.nearEnd()).isFalse();

        meter.used(150);
        assertThat(meter.leftPercent()).hasValue(7);
        assertThat(meter.nearEnd()).isTrue();

        meter.used(5_000);
        assertThat(meter.leftPercent()).as("never below nothing").hasValue(0);
        meter.rollChanged();
        assertThat(meter.nearEnd()).isFalse();
    }

    @Test
    void aRestartForgetsNothingAndLeavesNothingBehind() throws Exception {
        PaperMeter meter = PaperMeter.of(file, 75);
        meter.rollChanged();
        meter.used(100.25);
        meter.used(100.25);

        assertThat(PaperMeter.of(file, 75).millimetresSinceRollChange()).hasValue(200);
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "millimetres-since-roll-change=",
                "millimetres-since-roll-change=much",
                "millimetres-since-roll-change=-1",
                "millimetres-since-roll-change=NaN",
                "millimetres-since-roll-change=Infinity",
                "millimetres-since-roll-change=\\u00zz",
            })
    void aBadFileIsUnknownUntilTheNextRoll(String text) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(file, text);

        PaperMeter meter = PaperMeter.of(file, 75);
        assertThat(meter.leftPercent()).isEmpty();
        meter.rollChanged();
        assertThat(PaperMeter.of(file, 75).leftPercent()).hasValue(100);
    }

    @Test
    void aFolderThatCannotBeMadeStopsNoTicket() throws Exception {
        Files.writeString(folder.resolve("data"), "a file in the way");
        PaperMeter meter = PaperMeter.of(file, 75);
        meter.rollChanged();
        meter.used(75_000);
        assertThat(meter.leftPercent()).hasValue(0);
    }

    @Test
    void aRollWithoutLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperMeter.inMemory(0))
                .withMessageContaining("above 0 metres, not 0");
    }
}
