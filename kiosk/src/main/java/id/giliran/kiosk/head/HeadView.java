package id.giliran.kiosk.head;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Shapes;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dark bar on top. */
public final class HeadView extends HBox {
    public HeadView(HeadViewModel model, Texts texts) {
        VBox office = Shapes.growing(new VBox(
                Shapes.label(model.office(), Styles.HEADING),
                Shapes.label(texts.binding("head.queue"), Styles.CAPTION)));
        office.getStyleClass().add("head-office");
        DigitCells clock = Shapes.styled(new DigitCells(), "head-clock");
        clock.textProperty().bind(model.clock());
        VBox time = Shapes.styled(new VBox(clock, Shapes.label(model.date(), Styles.CAPTION)), "head-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(office, time);
        getStyleClass().addAll(Styles.GROUND_NAVY, "head");
    }
}
