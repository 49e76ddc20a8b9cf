package id.giliran.kiosk.missing;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.head.HeadView;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What to bring next time, to be noted or photographed. */
public final class ComeBackView extends VBox {
    private final VBox list = Shapes.styled(new VBox(), Styles.CARD, "requirements");

    public ComeBackView(MissingViewModel model, HeadView head, Texts texts, Surface surface) {
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("come-back.title"), Styles.TITLE),
                        Shapes.label(texts.binding("come-back.hint"), Styles.SUBTITLE)),
                "titles");
        Button finish = Shapes.bigButton("come-back-done", model.finishWords(), surface, Styles.OUTLINED);
        finish.setOnAction(tapped -> model.finish());
        VBox body = Shapes.styled(new VBox(titles, list, Shapes.spring(), finish), "page", "tall", "last");
        getChildren().addAll(head, Shapes.growing(body));
        getStyleClass().add(Styles.GROUND_PAPER);
        model.toBring().subscribe(this::show);
    }

    private void show(List<String> toBring) {
        list.getChildren().setAll(toBring.stream().map(ComeBackView::line).toList());
        list.getStyleClass().remove("many");
        if (toBring.size() > 3) {
            list.getStyleClass().add("many");
        }
    }

    private static HBox line(String requirement) {
        StackPane sign = Shapes.styled(new StackPane(Icons.ARROW_RIGHT.node()), "requirement-sign", "to-bring");
        Label words = Shapes.growing(Shapes.label(requirement, "requirement"));
        words.setMinWidth(0);
        return Shapes.styled(new HBox(sign, words), "requirement-line");
    }
}
