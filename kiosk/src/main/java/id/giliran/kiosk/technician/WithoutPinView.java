package id.giliran.kiosk.technician;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How to make a PIN; without one nobody sees more. */
final class WithoutPinView extends VBox {
    private static final String COMMAND = "giliran kiosk --new-pin";

    WithoutPinView(TechnicianViewModel model, Texts texts, Surface surface) {
        Button back = Shapes.bigButton(
                "technician-back", texts.binding("technician.back"), surface, Styles.OUTLINED, FourKeys.GOES_BACK);
        back.setOnAction(tapped -> model.close());
        VBox message = Shapes.styled(
                new VBox(
                        Shapes.styled(new StackPane(Icons.WARNING.node()), "sign"),
                        Shapes.label(texts.binding("technician.no-pin"), Styles.TITLE),
                        Shapes.label(texts.binding("technician.no-pin-how"), "message-body"),
                        Shapes.label(COMMAND, "command"),
                        Shapes.label(texts.binding("technician.no-pin-then"), "message-body")),
                "outage");
        VBox page = Shapes.styled(new VBox(Shapes.spring(), message, Shapes.spring(), back), "page", "last", "middle");
        getChildren().add(Shapes.growing(page));
    }
}
