package id.giliran.kiosk.stillhere;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.visit.Visit;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Masih di sini?" over a veil; low on the screen for those who have lowered it. */
public final class StillHereView extends StackPane {
    public StillHereView(StillHereViewModel model, Visit visit, Texts texts, Surface surface) {
        DigitCells seconds = Shapes.styled(new DigitCells(), "seconds");
        seconds.textProperty().bind(model.seconds().asString());
        Button yes = Shapes.bigButton("still-here", texts.binding("still-here.yes"), surface, Styles.PRIMARY);
        yes.setOnAction(tapped -> model.yes());
        VBox count = Shapes.styled(
                new VBox(seconds, Shapes.label(texts.binding("still-here.seconds"), Styles.SUBTITLE)), "seconds-box");
        VBox dialog = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("still-here.title"), Styles.TITLE),
                        Shapes.label(texts.binding("still-here.hint"), Styles.SUBTITLE),
                        count,
                        yes),
                Styles.DIALOG,
                "still-here");
        dialog.setMaxSize(880, Region.USE_PREF_SIZE);
        getChildren().add(dialog);
        getStyleClass().add(Styles.VEIL);
        setOnMouseClicked(tapped -> model.yes());
        visit.lowReachProperty().subscribe(low -> setAlignment(dialog, low ? Pos.BOTTOM_CENTER : Pos.CENTER));
    }
}
