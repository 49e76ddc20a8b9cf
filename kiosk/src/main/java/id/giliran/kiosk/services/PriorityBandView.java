package id.giliran.kiosk.services;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.services.HomePage.Offer;
import id.giliran.kiosk.services.HomePage.PriorityBand;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The offer of priority; once a group is chosen, that choice. */
final class PriorityBandView extends StackPane {
    private final Label title = Shapes.label("", Styles.HEADING);
    private final Label body = Shapes.label("", Styles.BODY);
    private final VBox words = Shapes.growing(Shapes.styled(new VBox(title, body), "band-words"));
    private final Button choose;
    private final Button cancel;

    PriorityBandView(ServicesViewModel model, Texts texts, Surface surface) {
        choose = Shapes.button("priority", texts.binding("priority.choose"), surface, Styles.DARK);
        cancel = Shapes.button("without-priority", texts.binding("priority.cancel"), surface, Styles.OUTLINED);
        choose.setOnAction(tapped -> model.priority());
        cancel.setOnAction(tapped -> model.priority());
        words.setMinWidth(0);
        keepWhole(choose);
        keepWhole(cancel);
        getStyleClass().addAll(Styles.CARD_PRIORITY, "band");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private static void keepWhole(Button button) {
        button.minWidthProperty().unbind();
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(@Nullable PriorityBand band) {
        Shapes.show(this, band != null);
        if (band != null) {
            title.setText(band.title());
            body.setText(band.body());
            Shapes.show(choose, band.offer() == Offer.OPEN);
            Shapes.show(cancel, band.offer() == Offer.CHOSEN);
        }
    }

    /**
     * Words above the button in a narrow place, beside it in a wide one.
     *
     * @param brief without the list of groups, where others need the room more
     * @param bare what can be chosen says enough
     * @param low what was chosen is said elsewhere
     */
    void arrange(boolean narrow, boolean brief, boolean bare, boolean low) {
        Shapes.show(body, !brief);
        Shapes.show(words, !(bare && choose.isVisible()) && !(low && cancel.isVisible()));
        Pane row = narrow ? new VBox(words, choose, cancel) : new HBox(words, choose, cancel);
        row.getStyleClass().add("band-row");
        if (row instanceof HBox wide) {
            wide.setAlignment(Pos.CENTER_LEFT);
        }
        choose.setWrapText(narrow);
        cancel.setWrapText(narrow);
        getChildren().setAll(row);
    }
}
