package id.giliran.fx.look;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecimenTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, KIOSK, 1080, 1920, light",
        "HIGH_CONTRAST, KIOSK, 1080, 1920, high-contrast",
        "LIGHT, KIOSK, 540, 960, half",
        "LIGHT, WALL, 1920, 1080, wall",
        "HIGH_CONTRAST, WALL, 1920, 1080, wall-high-contrast",
        "LIGHT, COUNTER, 1366, 768, counter",
        "HIGH_CONTRAST, COUNTER, 1366, 768, counter-high-contrast",
    })
    void specimenSheetIsDrawn(Theme theme, Drawing drawing, int width, int height, String name) throws IOException {
        Scene scene = FxToolkit.call(() -> {
            Scene made = new Scene(new ScaledPane(drawing, Specimen.sheet(drawing)), width, height);
            Look.dress(made, theme);
            return made;
        });
        Path file = Path.of("target/screens/fx-specimen-" + name + ".png");
        Picture.save(scene, file);
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }
}
