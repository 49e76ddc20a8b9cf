package id.giliran.kiosk.printing;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TicketCard;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Sedang mencetak…": nothing to touch, only something to wait for. */
public final class PrintingView extends VBox {
    public PrintingView(PrintingViewModel model, Texts texts, Surface surface) {
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("printing.title"), Styles.TITLE),
                        Shapes.label(texts.binding("printing.hint"), Styles.SUBTITLE)),
                "titles",
                "middle");
        TicketCard card = new TicketCard(
                texts.binding("done.number"), model.number(), Shapes.label(model.service(), Styles.HEADING));
        VBox preparing = Shapes.styled(
                new VBox(
                        Shapes.styled(new StackPane(Icons.PRINTER.node()), "sign"),
                        Shapes.label(texts.binding("printing.preparing"), Styles.HEADING)),
                Styles.CARD_GLASS,
                "preparing");
        model.number().subscribe(number -> {
            Shapes.show(card, !number.isEmpty());
            Shapes.show(preparing, number.isEmpty());
        });
        StackPane place = Shapes.styled(new StackPane(card, preparing), "ticket-place");
        getChildren().addAll(titles, place);
        getStyleClass().addAll(Styles.GROUND_PRIMARY, "ticket-screen");
        surface.landscape().subscribe(wide -> {
            getStyleClass().remove("wide");
            if (wide) {
                getStyleClass().add("wide");
            }
        });
    }
}
