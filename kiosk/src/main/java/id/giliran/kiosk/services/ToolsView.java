package id.giliran.kiosk.services;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.services.HomePage.Tools;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The other ways to a number: by what the visitor wants to do, or with an appointment. */
final class ToolsView extends VBox {
    private final Button search;
    private final Button checkIn;

    ToolsView(ServicesViewModel model, Texts texts, Surface surface) {
        search = Shapes.button("search", texts.binding("services.search"), surface, Styles.OUTLINED);
        checkIn = Shapes.button("check-in", texts.binding("services.check-in"), surface, Styles.OUTLINED);
        search.setOnAction(tapped -> model.search());
        checkIn.setOnAction(tapped -> model.checkIn());
        EqualRow row = new EqualRow(List.of(checkIn, search));
        setFillWidth(true);
        getChildren().add(row);
        getStyleClass().add("tools");
    }

    void show(Tools tools) {
        Shapes.show(search, tools.search());
        Shapes.show(checkIn, tools.checkIn());
        Shapes.show(this, tools.search() || tools.checkIn());
    }
}
