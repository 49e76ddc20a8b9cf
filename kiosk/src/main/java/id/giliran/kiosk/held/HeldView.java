package id.giliran.kiosk.held;

import id.giliran.fx.look.DigitCells;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.held.HeldViewModel.Page;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Mohon tunggu": nothing to touch; the trouble, what helps, and how many seconds it is worth waiting. */
public final class HeldView extends VBox {
    private final Label trouble = Shapes.label("", Styles.HEADING);
    private final Label remedy = Shapes.label("", Styles.SUBTITLE);

    public HeldView(HeldViewModel model, Texts texts, Surface surface) {
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("held.title"), Styles.TITLE),
                        Shapes.label(texts.binding("held.hint"), Styles.SUBTITLE)),
                "titles",
                "middle");
        DigitCells seconds = Shapes.styled(new DigitCells(), "seconds");
        seconds.textProperty().bind(model.seconds().asString());
        VBox count = Shapes.styled(
                new VBox(seconds, Shapes.label(texts.binding("still-here.seconds"), Styles.SUBTITLE)), "seconds-box");
        VBox wait = Shapes.styled(
                new VBox(Shapes.styled(new StackPane(Icons.PRINTER.node()), "sign", "fault"), trouble, remedy, count),
                Styles.CARD,
                "held");
        getChildren().addAll(titles, wait);
        getStyleClass().addAll(Styles.GROUND_PRIMARY, "ticket-screen");
        surface.landscape().subscribe(wide -> {
            getStyleClass().remove("wide");
            if (wide) {
                getStyleClass().add("wide");
            }
        });
        model.page().subscribe(this::show);
    }

    private void show(Page page) {
        trouble.setText(page.trouble());
        remedy.setText(page.remedy());
    }
}
