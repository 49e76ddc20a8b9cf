package id.giliran.counterclient.desk;

import id.giliran.counterclient.shapes.Shapes;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Says that whoever is signed in here will soon be signed out, and lets them stay. */
final class IdleBar extends StackPane {
    private final Label words = Shapes.paragraph("", Styles.BODY);

    IdleBar(Runnable stay, Wording wording) {
        setId("idle");
        Button here = new Button(wording.text("idle.here"));
        here.setId("idle-here");
        here.setMinWidth(USE_PREF_SIZE);
        here.setOnAction(pressed -> stay.run());
        getChildren().add(Shapes.notice(Icons.CLOCK, words, Styles.NOTICE_WARNING, here));
        Shapes.show(this, false);
    }

    void show(Optional<String> warning) {
        Shapes.show(this, warning.isPresent());
        words.setText(warning.orElse(""));
    }
}
