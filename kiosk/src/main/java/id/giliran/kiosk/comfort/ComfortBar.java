package id.giliran.kiosk.comfort;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.keys.Keypad.Move;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Stands at the very bottom of each screen: the languages where they can be chosen, the comfort button always, and how a call for staff stands. */
public final class ComfortBar extends StackPane {
    /** Low enough to leave room, high enough to be found, in drawing pixels. */
    static final double HEIGHT = 84;

    private final Region languages;
    private final Button button;
    private final HBox staff;
    private final LowKeys lowKeys;
    private final Surface surface;

    /**
     * A bar.
     *
     * @param languages to be shown above or beside the button
     * @param made takes the moves of the keys on the screen
     */
    public ComfortBar(ComfortViewModel model, Region languages, Texts texts, Surface surface, Consumer<Move> made) {
        this.languages = languages;
        this.surface = surface;
        button = Shapes.button("comfort", texts.binding("comfort.open"), surface, Styles.DARK, "comfort-button");
        button.setGraphic(Icons.WHEELCHAIR.node());
        button.minHeightProperty().unbind();
        button.minHeightProperty().bind(surface.touchable(HEIGHT));
        button.setOnAction(tapped -> model.open());
        Label words = Shapes.growing(Shapes.label("", Styles.BODY));
        words.setMinWidth(0);
        staff = Shapes.growing(Shapes.styled(new HBox(Icons.CALL_STAFF.node(), words), "staff-call"));
        lowKeys = new LowKeys(surface, made);
        Shapes.show(lowKeys, false);
        getStyleClass().addAll(Styles.FOOT_BAR, "comfort-bar");
        model.page().subscribe(page -> {
            words.setText(page.staff());
            Shapes.show(staff, page.staffCalled());
        });
        surface.landscape().subscribe(wide -> arrange());
        languages.managedProperty().subscribe(shown -> arrange());
    }

    /** Shows the keys on the screen, or takes them away. */
    public void showKeys(boolean wanted) {
        if (lowKeys.isVisible() != wanted) {
            Shapes.show(lowKeys, wanted);
        }
    }

    /** Where all languages have room beside the button, they stand there. */
    private void arrange() {
        boolean beside = surface.isLandscape();
        HBox row = Shapes.styled(new HBox(button, staff, Shapes.spring(), lowKeys), "comfort-row");
        if (beside) {
            row.getChildren().addFirst(Shapes.growing(languages));
        }
        Pane all = beside ? row : Shapes.styled(new VBox(languages, row), "comfort-rows");
        getChildren().setAll(all);
    }
}
