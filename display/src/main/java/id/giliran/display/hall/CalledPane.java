package id.giliran.display.hall;

import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The big number, and below it where to go. */
final class CalledPane extends VBox {
    /** Stands for every everyday number: a letter and three digits. */
    private static final String EVERYDAY_NUMBER = "A000";

    private final Label label = Parts.label(Styles.SUBTITLE);
    private final Label recall = Parts.label("recall-mark");
    private final HeroNumber number = new HeroNumber();
    private final CounterBlock block;

    CalledPane(boolean motion) {
        block = new CounterBlock(motion);
        getStyleClass().add("called-pane");
        number.setId("called-number");
        number.setAlignment(Pos.CENTER_LEFT);
        recall.setId("recall");
        VBox.setVgrow(number, Priority.ALWAYS);
        HBox top = Parts.styled(new HBox(label, Parts.spring(), recall), "called-top");
        getChildren().addAll(top, number, block);
    }

    void show(Board.Called called) {
        label.setText(called.label().together());
        recall.setText(called.recall().map(Words::together).orElse(""));
        Parts.setShown(recall, called.recall().isPresent());
        number.setText(called.number());
        block.show(called);
    }

    /** Ends what moves. */
    void rest() {
        block.rest();
    }

    /** Digit height of an everyday number in the present room, in drawing pixels. */
    double numberHeight() {
        HeroNumber measured = new HeroNumber(EVERYDAY_NUMBER);
        measured.resize(number.getWidth(), number.getHeight());
        measured.layout();
        return measured.digitHeight();
    }
}
