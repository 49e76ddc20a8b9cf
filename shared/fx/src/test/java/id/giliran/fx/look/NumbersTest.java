package id.giliran.fx.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private static final double TINY = 0.01;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void digitsStandInCellsOfEqualWidth() {
        DigitCells ones = new DigitCells("11.11");
        DigitCells zeros = new DigitCells("00.00");
        shown(ones, Styles.TITLE);
        shown(zeros, Styles.TITLE);
        assertThat(ones.cellWidth()).isGreaterThan(30).isEqualTo(zeros.cellWidth());
        assertThat(ones.prefWidth(-1)).isEqualTo(zeros.prefWidth(-1), within(TINY));
        assertThat(centres(ones).get(4) - centres(ones).get(3)).isEqualTo(ones.cellWidth(), within(TINY));
        assertThat(centres(ones))
                .usingElementComparator((a, b) -> Math.abs(a - b) < TINY ? 0 : 1)
                .containsExactlyElementsOf(centres(zeros));
    }

    @Test
    void cellsFollowTheirTextAndTheirType() {
        DigitCells cells = new DigitCells("9");
        shown(cells, Styles.CAPTION);
        double small = cells.cellWidth();
        FxToolkit.await(() -> {
            cells.getStyleClass().setAll(Styles.DIGIT_CELLS, Styles.TITLE);
            cells.setText("10");
            cells.getScene().getRoot().applyCss();
        });
        assertThat(cells.getChildrenUnmodifiable()).hasSize(2);
        assertThat(cells.cellWidth()).isGreaterThan(2 * small);
    }

    @Test
    void heroFillsItsBoxAndStaysAsHighForNarrowDigits() {
        HeroNumber wide = shown(new HeroNumber("A000"), Styles.HERO_NUMBER);
        HeroNumber narrow = shown(new HeroNumber("A111"), Styles.HERO_NUMBER);
        double inkWidth =
                wide.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth();
        assertThat(inkWidth).isBetween(wide.getWidth() * 0.93, wide.getWidth() + 1);
        assertThat(narrow.digitHeight()).isEqualTo(wide.digitHeight(), within(TINY));
    }

    @Test
    void heroKeepsToItsMaximum() {
        HeroNumber hero = new HeroNumber("C009");
        hero.setMaximum(80);
        shown(hero, Styles.HERO_NUMBER);
        assertThat(hero.digitHeight()).isBetween(70.0, 81.0);
    }

    @Test
    void faceIsTwiceAsLargeOnTwiceThePixels() {
        List<Double> small = widths(1080, 1920);
        List<Double> large = widths(2160, 3840);
        assertThat(large).hasSameSizeAs(small).hasSizeGreaterThan(50);
        for (int at = 0; at < small.size(); at++) {
            assertThat(large.get(at)).isEqualTo(2 * small.get(at), within(TINY));
        }
    }

    private static List<Double> widths(double width, double height) {
        return FxToolkit.call(() -> {
            ScaledPane face = new ScaledPane(Drawing.KIOSK, Specimen.sheet(Drawing.KIOSK));
            Scene scene = new Scene(face, width, height);
            Look.dress(scene, Theme.LIGHT);
            face.applyCss();
            face.layout();
            return face.lookupAll("*").stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()).getWidth())
                    .sorted()
                    .toList();
        });
    }

    private static <T extends Node> T shown(T node, String type) {
        Supplier<T> show = () -> {
            node.getStyleClass().add(type);
            StackPane root = new StackPane(node);
            Look.dress(new Scene(root, 800, 400), Theme.LIGHT);
            root.applyCss();
            root.layout();
            return node;
        };
        return FxToolkit.call(show);
    }

    private static List<Double> centres(DigitCells cells) {
        return cells.getChildrenUnmodifiable().stream()
                .map(cell -> cell.getBoundsInParent().getCenterX()
                        - (cell.getBoundsInParent().getWidth()
                                        - cell.getLayoutBounds().getWidth())
                                / 2)
                .toList();
    }
}
