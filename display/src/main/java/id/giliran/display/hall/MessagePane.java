package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A calm sentence in the large part of the wall while nobody is called. */
final class MessagePane extends VBox {
    private final Label title = Parts.label(Styles.STRONG, "message-title");
    private final Label titleOther = Parts.label(Styles.SUBTITLE, "message-title-other");
    private final Label sentence = Parts.label("message-sentence");
    private final Label sentenceOther = Parts.label(Styles.SUBTITLE, "message-sentence-other");

    MessagePane() {
        getStyleClass().add("message-pane");
        title.setId("message");
        sentence.setId("message-sentence");
        Region rule = Parts.styled(new Region(), "message-rule");
        getChildren().addAll(title, titleOther, rule, sentence, sentenceOther);
    }

    void show(Board.Message message) {
        title.setText(message.title().main());
        Parts.setOther(titleOther, message.title().other());
        sentence.setText(message.sentence().main());
        Parts.setOther(sentenceOther, message.sentence().other());
    }
}
