package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No screen cuts a word, in whatever language, theme and size, and none has a button that only a mouse can press; pictures are kept for
 * the eye.
 */
final class ScreensTest {
    /** A picture of everything, for a person who looks, and takes the time. */
    private static final boolean ALL_PICTURES = "all".equals(System.getProperty("giliran.pictures"));

    private static final List<String> LANGUAGES = List.of("id", "en", "zh", "ar");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 640;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @MethodSource("id.giliran.counterclient.SampleScreen#all")
    void screenIsWholeAndReachedByKeys(SampleScreen screen) throws IOException {
        List<String> cut = new ArrayList<>();
        for (String language : LANGUAGES) {
            try (SampleWindow window = screen.open(SampleWindow.settings(language, WIDTH, HEIGHT, Theme.LIGHT))) {
                window.settle();
                boolean first = language.equals(LANGUAGES.getFirst());
                String name = screen.fileName() + "-" + language;
                look(window, name + "-1366x768", ALL_PICTURES || first, cut);
                if (screen.isDrawnAt(LEAST_WIDTH) && LanguageFolders.isBuiltIn(language)) {
                    window.resize(LEAST_WIDTH, LEAST_HEIGHT);
                    look(window, name + "-1024x640", ALL_PICTURES, cut);
                    window.resize(WIDTH, HEIGHT);
                }
                if (first) {
                    assertThat(new KeyReach(window.shown()).missing()).isEmpty();
                }
                if (first || ALL_PICTURES) {
                    window.dress(Theme.HIGH_CONTRAST);
                    look(window, name + "-1366x768-high-contrast", ALL_PICTURES, cut);
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    private static void look(SampleWindow window, String name, boolean drawn, List<String> cut) throws IOException {
        FxToolkit.call(() -> CutWords.in(window.shown())).forEach(words -> cut.add(name + ": " + words));
        if (drawn) {
            window.picture(name);
        }
    }
}
