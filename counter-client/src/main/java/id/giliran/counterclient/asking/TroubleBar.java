package id.giliran.counterclient.asking;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What went wrong with the last wish, and what can be done about it. */
public final class TroubleBar extends StackPane {
    private final Label words = Shapes.paragraph("", Styles.BODY);
    private final Button retry;

    public TroubleBar(Asking asking, Wording wording) {
        setId("trouble");
        retry = button("retry", wording.text("trouble.retry"), asking::retry);
        Button dismiss = button("dismiss", wording.text("trouble.dismiss"), asking::dismiss);
        HBox bar = Shapes.notice(Icons.WARNING, words, Styles.NOTICE_FAULT, retry, dismiss);
        getChildren().add(bar);
        asking.troubleProperty().subscribe(this::show);
    }

    private void show(Optional<Trouble> trouble) {
        Shapes.show(this, trouble.isPresent());
        words.setText(trouble.map(Trouble::sentence).orElse(""));
        Shapes.show(retry, trouble.orElse(null) instanceof Trouble.Unanswered);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
