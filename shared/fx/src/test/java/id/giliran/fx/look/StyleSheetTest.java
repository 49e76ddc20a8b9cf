package id.giliran.fx.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StyleSheetTest {
    /** Classes that JavaFX gives its own controls, that the shared nodes give their parts, and that a face's root has. */
    private static final Set<String> OTHERS = Set.of(
            "root",
            "kiosk",
            "wall",
            "counter",
            "label",
            "digit",
            "ink",
            "text",
            "button",
            "toggle-button",
            "text-field",
            "text-area",
            "content",
            "combo-box",
            "combo-box-popup",
            "list-cell",
            "list-view",
            "arrow-button",
            "arrow",
            "scroll-pane",
            "viewport",
            "scroll-bar",
            "thumb",
            "track",
            "increment-button",
            "decrement-button",
            "increment-arrow",
            "decrement-arrow",
            "service-1",
            "service-2",
            "service-3",
            "service-4",
            "service-5");

    @Test
    void constantsAndSheetNameTheSameClasses() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Styles.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                constants.add((String) field.get(null));
            }
        }
        Set<String> inSheet = new TreeSet<>(Sheet.classes());
        inSheet.removeAll(OTHERS);
        assertThat(inSheet).isEqualTo(constants);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 15.9",
        "ink, card, 15.9",
        "muted, card, 7",
        "muted, paper, 6.4",
        "on-dark, primary, 7",
        "on-dark, primary-pressed, 7",
        "on-dark, navy, 16",
        "on-dark, deep, 16",
        "soft, navy, 9",
        "soft, deep, 9",
        "deep, amber, 7",
        "amber, navy, 7",
        "amber, deep, 7",
        "deep, soft, 7",
        "on-dark, ink, 16",
        "on-dark, glass, 4.5",
        "muted, closed, 5.5",
        "on-dark, closed-mark, 4",
        "primary, card, 7",
        "primary, paper, 6.4",
        "ink, mist, 7",
        "muted, mist, 5.5",
        "ink, cream, 7",
        "ink, pressed, 7",
        "muted, pressed, 5.5",
        "green, card, 6.5",
        "green, green-mist, 5.5",
        "red, card, 7",
        "red, red-mist, 6",
        "closed-mark, card, 3",
        "on-dark, service-1, 6.5",
        "on-dark, service-2, 6.5",
        "on-dark, service-3, 6.5",
        "on-dark, service-4, 6.5",
        "on-dark, service-5, 6.5",
    })
    void eachPairIsReadableInEachTheme(String front, String ground, double least) {
        for (Theme theme : Theme.values()) {
            assertThat(Sheet.contrast(token(theme, front), token(theme, ground)))
                    .as("%s on %s, %s", front, ground, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void highContrastReachesTenToOneForEveryWord() {
        Color card = token(Theme.HIGH_CONTRAST, "card");
        for (String front : Set.of("ink", "muted", "primary", "green", "red")) {
            assertThat(Sheet.contrast(token(Theme.HIGH_CONTRAST, front), card))
                    .as(front)
                    .isGreaterThan(10);
        }
    }

    @Test
    void highContrastChangesOnlyTokensThatExist() {
        assertThat(Sheet.tokens(Theme.HIGH_CONTRAST).keySet())
                .isEqualTo(Sheet.tokens(Theme.LIGHT).keySet());
        assertThat(Sheet.text("high-contrast.css").replaceAll("(?s)/\\*.*?\\*/", ""))
                .doesNotContain("-fx-");
    }

    @Test
    void programSheetThatIsNotThereIsNamed() throws NoScreenException {
        FxToolkit.start(true);
        assertThatThrownBy(() -> Look.dress(new Scene(new Pane()), Theme.LIGHT, "/id/giliran/kiosk/none.css"))
                .hasMessageContaining("/id/giliran/kiosk/none.css");
    }

    private static Color token(Theme theme, String name) {
        return Objects.requireNonNull(Sheet.tokens(theme).get(name), name);
    }
}
