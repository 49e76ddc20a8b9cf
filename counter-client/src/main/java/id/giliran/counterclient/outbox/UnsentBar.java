package id.giliran.counterclient.outbox;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** On a screen without a desk: that something is still to be sent, and for which counter. */
public final class UnsentBar extends StackPane {
    private final Delivery delivery;
    private final Wording wording;
    private final Label words = Shapes.paragraph("", Styles.BODY);

    public UnsentBar(Delivery delivery, Wording wording) {
        this.delivery = delivery;
        this.wording = wording;
        setId("unsent");
        words.setId("unsent-words");
        getChildren().add(Shapes.notice(Icons.CLOCK, words, Styles.NOTICE_WARNING));
        delivery.unsentProperty().subscribe(this::show);
    }

    private void show(List<PendingAct> unsent) {
        Shapes.show(this, !unsent.isEmpty());
        words.setText(wording.text("outbox.unsent", delivery.counter(), unsent.size()));
    }
}
