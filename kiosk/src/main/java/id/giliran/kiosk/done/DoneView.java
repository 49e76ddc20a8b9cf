package id.giliran.kiosk.done;

import id.giliran.fx.look.Styles;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.done.DoneViewModel.Page;
import id.giliran.kiosk.shapes.EqualRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.TicketCard;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** "Silakan ambil tiket Anda". */
public final class DoneView extends VBox {
    private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
    private final Label service = Shapes.label("", Styles.HEADING);
    private final Label time = Shapes.label("", Styles.SUBTITLE);
    private final Label ahead = Shapes.label("", "fact-number");
    private final Label note = Shapes.label("", Styles.SUBTITLE);
    private final Label zone = Shapes.label("", "fact-words");
    private final Label zoneLabel;
    private final VBox before;
    private final Texts texts;

    public DoneView(DoneViewModel model, Texts texts, Surface surface) {
        this.texts = texts;
        VBox titles = Shapes.styled(
                new VBox(
                        Shapes.label(texts.binding("done.title"), Styles.TITLE),
                        Shapes.label(texts.binding("done.hint"), Styles.SUBTITLE),
                        note),
                "titles",
                "middle");
        TicketCard card = new TicketCard(texts.binding("done.number"), number.getReadOnlyProperty(), service, time);
        zoneLabel = Shapes.label("", Styles.BODY);
        before = fact(ahead, Shapes.label(texts.binding("done.ahead"), Styles.BODY));
        EqualRow facts = new EqualRow(List.of(before, fact(zoneLabel, zone)));
        Button finish = Shapes.bigButton("done", model.finishWords(), surface, Styles.OUTLINED, "finish");
        finish.setOnAction(tapped -> model.finish());
        getStyleClass().addAll(Styles.GROUND_PRIMARY, "ticket-screen");
        TicketArrangement arrangement = new TicketArrangement(titles, card, facts, finish);
        surface.landscape().subscribe(wide -> arrangement.on(this, wide));
        model.page().subscribe(this::show);
    }

    private static VBox fact(Node above, Node below) {
        return Shapes.styled(new VBox(above, below), Styles.CARD_GLASS, "fact");
    }

    private void show(Page page) {
        number.set(page.number());
        service.setText(page.service());
        time.setText(page.time());
        note.setText(page.note());
        Shapes.show(note, !page.note().isEmpty());
        ahead.setText(page.ahead());
        Shapes.show(before, !page.ahead().isEmpty());
        boolean known = !page.zone().isBlank();
        Shapes.show(zoneLabel, known);
        zoneLabel.setText(texts.text("done.wait-here"));
        zone.setText(known ? page.zone() : texts.text("done.listen"));
    }
}
