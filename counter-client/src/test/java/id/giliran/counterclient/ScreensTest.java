package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in every language is drawn for the eye, and none of them cuts a word. */
final class ScreensTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @ParameterizedTest
    @CsvSource({
        "id, 1366, 768, LIGHT",
        "en, 1366, 768, LIGHT",
        "id, 1024, 640, LIGHT",
        "id, 1366, 768, HIGH_CONTRAST",
    })
    void everyScreenIsDrawnWholeAndCutsNoWord(String language, int width, int height, Theme theme) throws IOException {
        List<String> cut = new ArrayList<>();
        for (SampleScreens screen : SampleScreens.values()) {
            CounterClientSettings settings = SampleWindow.settings(language, width, height, theme);
            if (!screen.isDrawnAt(width)) {
                continue;
            }
            try (SampleWindow window = screen.open(settings)) {
                window.settle();
                window.picture(screen.fileName() + "-" + language + "-" + width + "x" + height + suffix(theme));
                FxToolkit.call(() -> CutWords.in(window.shown())).forEach(words -> cut.add(screen + ": " + words));
            }
        }
        assertThat(cut).isEmpty();
    }

    private static String suffix(Theme theme) {
        return theme == Theme.LIGHT
                ? ""
                : "-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
