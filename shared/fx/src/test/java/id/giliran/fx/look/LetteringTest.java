package id.giliran.fx.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LetteringTest {
    private static final Path SHIPPED = Path.of("..", "..", "config");
    private static final String SENTENCE =
            "يرجى الانتظار قليلًا. إن لم تتغير الشاشة (30) فخذ رقمًا من 20 إلى 35 دقيقة.";

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void languageWithoutFontIsLeftOutWithOneSentence() throws SettingsException {
        LanguageFolders folders = LanguageFolders.read(SHIPPED);
        Language shipped = folders.language("zh");
        Language unknown = new Language(
                "zh",
                shipped.name(),
                shipped.direction(),
                shipped.nativeReader(),
                List.of("No Such Font"),
                shipped.dates());

        assertThat(Lettering.lacking(unknown))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("简体中文 (zh)", "install one of No Such Font"));
        assertThat(Lettering.drawable(folders, List.of("id", "en"))).containsExactly("id", "en");
    }

    @Test
    void faceTurnsRoundWithItsLanguageAndItsNumbersDoNot() throws SettingsException {
        Texts texts = shipped("id", "ar");
        FxToolkit.await(() -> {
            Label words = new Label("دور");
            Button other = new Button("Bahasa Indonesia");
            HeroNumber number = new HeroNumber("A017");
            VBox root = new VBox(words, other, number);
            Scene scene = new Scene(root, 400, 400);
            Look.dress(scene, Theme.LIGHT);
            Lettering.follow(root, texts);
            Lettering.dress(other, texts, "id");
            root.applyCss();
            assertThat(words.getFont().getFamily()).isEqualTo(Look.FAMILY);

            texts.setLanguage("ar");
            root.applyCss();

            assertThat(root.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            assertThat(words.getFont().getFamily()).isEqualTo("DejaVu Sans");
            assertThat(number.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(other.getFont().getFamily()).isEqualTo(Look.FAMILY_SEMIBOLD);
            assertThat(other.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        });
    }

    /** Without {@link ShapedPieces} this ends with an exception, or draws words twice. */
    @Test
    void arabicIsBrokenIntoLinesOfAnyWidth() throws SettingsException {
        var unused = shipped("ar");
        FxToolkit.await(() -> {
            double whole = text(0).getLayoutBounds().getWidth();
            double line = text(0).getLayoutBounds().getHeight();
            for (int width = 3; width < whole; width += 11) {
                Text broken = text(width);
                assertThat(broken.getLayoutBounds().getWidth())
                        .as("width at most %d", width)
                        .isLessThanOrEqualTo(Math.max(width, 40));
                assertThat(broken.getLayoutBounds().getHeight() / line)
                        .as("lines at width %d", width)
                        .isBetween(Math.min(10, whole / width), 2 + 2 * whole / width);
            }
        });
    }

    private static Text text(int width) {
        Text text = new Text(SENTENCE);
        text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        text.setFont(Font.font("DejaVu Sans", 31));
        text.setWrappingWidth(width);
        return text;
    }

    private static Texts shipped(String... languages) throws SettingsException {
        assumeThat(Font.getFamilies())
                .as("fonts for Arabic; on Debian install fonts-dejavu-core")
                .contains("DejaVu Sans");
        LanguageFolders folders = LanguageFolders.read(SHIPPED);
        return Texts.load(LetteringTest.class, folders, "hall", List.of(languages));
    }
}
