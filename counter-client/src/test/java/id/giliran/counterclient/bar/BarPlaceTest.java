package id.giliran.counterclient.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BarPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(1920, 0, 1920, 1040);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2000, 500, 2000, 500",
        "1930, 20, 1920, 0",
        "1000, -50, 1920, 0",
        "2655, 950, 2660, 964",
        "5000, 5000, 2660, 964",
        "2300, 940, 2300, 964",
    })
    void barIsCaughtByEveryEdgeAndStaysOnItsScreen(double x, double y, double thenX, double thenY) {
        assertThat(new BarPlace(x, y).on(SCREEN, 1180, 76)).isEqualTo(new BarPlace(thenX, thenY));
    }

    @Test
    void barThatIsAsWideAsTheScreenBeginsAtItsEdge() {
        assertThat(BarPlace.usual(new Rectangle2D(0, 0, 1024, 768), 1024)).isEqualTo(new BarPlace(0, 0));
        assertThat(new BarPlace(300, 0).on(new Rectangle2D(0, 0, 1024, 768), 1024, 76))
                .isEqualTo(new BarPlace(0, 0));
    }

    @Test
    void placeIsRememberedAndADamagedOneForgotten() throws IOException {
        BarMemory memory = new BarMemory(folder);
        assertThat(memory.read()).isEmpty();
        memory.write(new BarPlace(12, 34));
        assertThat(new BarMemory(folder).read()).contains(new BarPlace(12, 34));
        Files.writeString(folder.resolve("counter-bar.json"), "{\"x\":");
        assertThat(memory.read()).isEmpty();
    }
}
