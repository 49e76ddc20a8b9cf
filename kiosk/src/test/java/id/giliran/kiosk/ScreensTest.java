package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ScreensTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    /** One picture to be drawn. */
    record Shot(String screen, String language, int width, int height, Theme theme, boolean lowReach) {
        @Override
        public String toString() {
            return file();
        }

        String file() {
            String kind = theme == Theme.HIGH_CONTRAST ? "-high-contrast" : lowReach ? "-low-reach" : "";
            return "kiosk-" + screen + "-" + language + "-" + width + "x" + height + kind;
        }
    }

    /** A visitor's choice of height is forgotten when a technician comes. */
    static Stream<Shot> shots() {
        return Scenarios.all().keySet().stream()
                .flatMap(screen -> Stream.of(
                        new Shot(screen, "id", 1080, 1920, Theme.LIGHT, false),
                        new Shot(screen, "en", 1080, 1920, Theme.LIGHT, false),
                        new Shot(screen, "id", 1920, 1080, Theme.LIGHT, false),
                        new Shot(screen, "en", 1920, 1080, Theme.LIGHT, false),
                        new Shot(screen, "id", 1080, 1920, Theme.HIGH_CONTRAST, false),
                        new Shot(screen, "id", 1080, 1920, Theme.LIGHT, true),
                        new Shot(screen, "en", 1920, 1080, Theme.LIGHT, true)))
                .filter(shot -> !shot.lowReach() || !shot.screen().startsWith("technician"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shots")
    void screenIsWholeAndTouchable(Shot shot) throws IOException {
        ScreenStage stage = ScreenStage.of(shot.width(), shot.height(), shot.theme());
        stage.act(kiosk -> {
            kiosk.visit.speak(shot.language());
            if (shot.lowReach()) {
                kiosk.visit.toggleLowReach();
                kiosk.pause();
            }
            Objects.requireNonNull(Scenarios.all().get(shot.screen())).accept(kiosk);
            // A technician finds the kiosk's first language, and chooses another one there.
            kiosk.visit.speak(shot.language());
        });
        stage.save(shot.file());
        assertThat(Files.size(Path.of("target/screens", shot.file() + ".png"))).isGreaterThan(5_000);
        assertThat(FxToolkit.call(() -> SceneCheck.problems(stage.scene, shot.lowReach())))
                .isEmpty();
    }
}
