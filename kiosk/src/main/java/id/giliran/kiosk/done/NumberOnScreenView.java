package id.giliran.kiosk.done;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.done.DoneViewModel.Page;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.QrCode;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TicketCard;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** No paper came, but the number is valid: to be photographed or written down. */
public final class NumberOnScreenView extends VBox {
    /** Wide enough for a telephone at arm's length, in drawing pixels. */
    private static final double QR_STANDING = 440;

    private static final double QR_LYING = 250;

    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper token = new ReadOnlyStringWrapper("");
    private final Label service = Shapes.label("", Styles.HEADING);
    private final Label time = Shapes.label("", Styles.SUBTITLE);
    private final Label note = Shapes.label("", Styles.SUBTITLE);
    private final Label zone = Shapes.label("", "fact-words");
    private final QrCode code = new QrCode(token.getReadOnlyProperty());
    private final Label zoneLabel = Shapes.label("", Styles.BODY);
    private final Texts texts;

    public NumberOnScreenView(DoneViewModel model, Texts texts, Surface surface) {
        this.texts = texts;
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("on-screen.title"), Styles.TITLE),
                        Shapes.label(texts.binding("on-screen.hint"), Styles.SUBTITLE),
                        note),
                "titles",
                "middle");
        TicketCard card =
                new TicketCard(texts.binding("done.number"), number.getReadOnlyProperty(), service, time, code);
        EqualRow facts = new EqualRow(
                List.of(fact(Shapes.label(texts.binding("on-screen.valid"), "fact-words")), fact(zoneLabel, zone)));
        Button finish = Shapes.bigButton("on-screen-done", model.notedWords(), surface, Styles.OUTLINED, "finish");
        finish.setOnAction(tapped -> model.finish());
        getStyleClass().addAll(Styles.GROUND_PRIMARY, "ticket-screen", "on-screen");
        TicketArrangement arrangement = new TicketArrangement(titles, card, facts, finish);
        surface.landscape().subscribe(wide -> {
            size(surface);
            arrangement.on(this, wide);
        });
        surface.zoom().subscribe(zoom -> size(surface));
        model.page().subscribe(this::show);
    }

    /** As large as before also where letters are enlarged. */
    private void size(Surface surface) {
        code.side((surface.isLandscape() ? QR_LYING : QR_STANDING)
                / surface.zoom().get());
    }

    private static VBox fact(Label... lines) {
        return Shapes.styled(new VBox(lines), Styles.CARD_GLASS, "fact");
    }

    private void show(Page page) {
        token.set(page.token());
        number.set(page.number());
        service.setText(page.service());
        time.setText(page.time());
        note.setText(page.note());
        Shapes.show(note, !page.note().isEmpty());
        boolean known = !page.zone().isBlank();
        Shapes.show(zoneLabel, known);
        zoneLabel.setText(texts.text("done.wait-here"));
        zone.setText(known ? page.zone() : texts.text("done.listen"));
    }
}
