package id.giliran.counterclient.shapes;

import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A warning in one sentence that is there as long as the sentence is. */
public final class QuietNotice extends StackPane {
    private final Label words = Shapes.paragraph("", Styles.BODY);

    /** Shows what this holds; nothing while it is empty. */
    public QuietNotice(String id, ObservableValue<String> sentence) {
        setId(id);
        getChildren().add(Shapes.notice(Icons.WARNING, words, Styles.NOTICE_WARNING));
        sentence.subscribe(this::show);
    }

    private void show(String sentence) {
        Shapes.show(this, !sentence.isEmpty());
        words.setText(sentence);
    }
}
