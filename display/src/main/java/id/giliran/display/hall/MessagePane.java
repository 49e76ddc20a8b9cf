package id.giliran.display.hall;

import id.giliran.fx.look.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A calm sentence in the large part of the wall while nobody is called. */
final class MessagePane extends StackPane {
    private final Label title = Parts.wrapping(Styles.STRONG, "message-title");
    private final Label titleOther = Parts.wrapping(Styles.SUBTITLE, "message-title-other");
    private final Region rule = Parts.styled(new Region(), "message-rule");
    private final Label sentence = Parts.wrapping("message-sentence");
    private final Label sentenceOther = Parts.wrapping(Styles.SUBTITLE, "message-sentence-other");

    MessagePane() {
        title.setId("message");
        sentence.setId("message-sentence");
        arrange(false);
    }

    /** @param beside the sentence stands beside its title instead of below it */
    void arrange(boolean beside) {
        getChildren().clear();
        if (beside) {
            VBox left = Parts.styled(new VBox(title, titleOther), "message-part");
            VBox right = Parts.styled(new VBox(sentence, sentenceOther), "message-part");
            HBox.setHgrow(left, Priority.ALWAYS);
            HBox.setHgrow(right, Priority.ALWAYS);
            getChildren().add(Parts.styled(new HBox(left, right), "message-pane", "flat"));
        } else {
            getChildren().add(Parts.styled(new VBox(title, titleOther, rule, sentence, sentenceOther), "message-pane"));
        }
    }

    void show(Board.Message message) {
        title.setText(message.title().main());
        Parts.setOther(titleOther, message.title());
        sentence.setText(message.sentence().main());
        Parts.setOther(sentenceOther, message.sentence());
    }
}
