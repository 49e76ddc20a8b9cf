package id.giliran.counterclient.outbox;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What became of the acts that were done without the hub, as far as the operator must know it. Stays until it has been read. */
public final class OutboxBar extends StackPane {
    private final Label words = Shapes.paragraph("", Styles.BODY);

    public OutboxBar(Delivery delivery, Wording wording) {
        setId("outbox");
        words.setId("outbox-news");
        Button dismiss = new Button(wording.text("trouble.dismiss"));
        dismiss.setId("outbox-dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(pressed -> delivery.dismiss());
        HBox bar = Shapes.notice(Icons.WARNING, words, Styles.NOTICE_FAULT, dismiss);
        getChildren().add(bar);
        delivery.newsProperty().subscribe(this::show);
    }

    private void show(List<String> news) {
        Shapes.show(this, !news.isEmpty());
        words.setText(String.join("\n", news));
    }
}
