package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.Shots.Shot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen as visitors may meet it: nothing cut, nothing too small for a finger, nothing too pale. */
final class ScreensTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    static Stream<String> screens() {
        return Scenarios.all().keySet().stream();
    }

    /** A visitor's choice of height is forgotten when a technician comes. */
    static Stream<String> visitorsScreens() {
        return screens().filter(screen -> !screen.startsWith("technician"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void screenIsWholeAndTouchable(String screen) throws IOException {
        assertThat(look(screen, false)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visitorsScreens")
    void screenIsWholeAndTouchableFromBelow(String screen) throws IOException {
        assertThat(look(screen, true)).isEmpty();
    }

    private static List<String> look(String screen, boolean lowReach) throws IOException {
        int number = screens().toList().indexOf(screen);
        List<String> problems = new ArrayList<>();
        for (String language : Shots.LANGUAGES) {
            ScreenStage stage = ScreenStage.of(Shots.UPRIGHT, Theme.LIGHT);
            stage.act(kiosk -> visit(kiosk, screen, language, lowReach));
            for (Shot shot : Shots.of(number, language, lowReach)) {
                stage.turn(shot.panel(), shot.theme());
                stage.problems(lowReach).forEach(problem -> problems.add(shot + ": " + problem));
                if (shot.drawn()) {
                    stage.save("kiosk-" + screen + "-" + shot + (lowReach ? "-low-reach" : ""));
                }
            }
        }
        return problems;
    }

    /** One visitor of each language goes there once, and is looked at from all sides. */
    private static void visit(TestKiosk kiosk, String screen, String language, boolean lowReach) {
        kiosk.visit.speak(language);
        if (lowReach) {
            kiosk.visit.toggleLowReach();
            kiosk.pause();
        }
        Objects.requireNonNull(Scenarios.all().get(screen)).accept(kiosk);
        // A technician finds the kiosk's first language, and chooses another one there.
        kiosk.visit.speak(language);
    }
}
