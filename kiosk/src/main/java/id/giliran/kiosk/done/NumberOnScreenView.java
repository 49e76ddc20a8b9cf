package id.giliran.kiosk.done;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.done.DoneViewModel.Page;
import id.giliran.kiosk.shapes.QrCode;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TicketCard;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** No paper came, but the number is valid: to be photographed or written down. */
public final class NumberOnScreenView extends VBox {
    /** Wide enough for a telephone at arm's length, in drawing pixels. */
    private static final double QR_STANDING = 520;

    private static final double QR_LYING = 340;

    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper token = new ReadOnlyStringWrapper("");
    private final Label service = Shapes.label("", Styles.HEADING);
    private final Label time = Shapes.label("", Styles.SUBTITLE);
    private final Label zone = Shapes.label("", "fact-words");
    private final QrCode code = new QrCode(token.getReadOnlyProperty());
    private final VBox advice;
    private final VBox titles;
    private final TicketCard card;
    private final Button finish;
    private final Texts texts;

    public NumberOnScreenView(DoneViewModel model, Texts texts, Surface surface) {
        this.texts = texts;
        titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("on-screen.title"), Styles.TITLE),
                        Shapes.label(texts.binding("on-screen.hint"), Styles.SUBTITLE)),
                "titles",
                "middle");
        card = new TicketCard(texts.binding("done.number"), number.getReadOnlyProperty(), service, time, code);
        advice = Shapes.styled(
                new VBox(Shapes.label(texts.binding("on-screen.valid"), Styles.BODY), zone),
                Styles.CARD_GLASS,
                "fact");
        finish = Shapes.bigButton("on-screen-done", model.notedWords(), surface, Styles.OUTLINED, "finish");
        finish.setOnAction(tapped -> model.finish());
        getStyleClass().addAll(Styles.GROUND_PRIMARY, "ticket-screen", "on-screen");
        surface.landscape().subscribe(this::arrange);
        model.page().subscribe(this::show);
    }

    private void arrange(boolean wide) {
        code.side(wide ? QR_LYING : QR_STANDING);
        getStyleClass().remove("wide");
        if (wide) {
            VBox words =
                    Shapes.styled(new VBox(titles, Shapes.spring(), advice, Shapes.spring(), finish), "side-words");
            Pane row = Shapes.growing(Shapes.styled(
                    new HBox(new VBox(Shapes.spring(), card, Shapes.spring()), Shapes.growing(words)), "halves"));
            getStyleClass().add("wide");
            getChildren().setAll(row);
        } else {
            getChildren().setAll(titles, card, advice, Shapes.spring(), finish);
        }
    }

    private void show(Page page) {
        token.set(page.token());
        number.set(page.number());
        service.setText(page.service());
        time.setText(page.time());
        zone.setText(page.zone().isBlank() ? texts.text("done.listen") : page.zone());
    }
}
