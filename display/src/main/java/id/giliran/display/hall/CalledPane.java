package id.giliran.display.hall;

import id.giliran.fx.look.HeroNumber;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The big number, and below it or beside it where to go. */
final class CalledPane extends StackPane {
    /** Stands for every everyday number: a letter and three digits. */
    private static final String EVERYDAY_NUMBER = "A000";

    private final Label label = Parts.wrapping(Styles.SUBTITLE);
    private final Label recall = Parts.label("call-mark");
    private final Label priority = Parts.label("call-mark");
    private final HBox top = Parts.styled(new HBox(label, Parts.spring(), priority, recall), "called-top");
    private final HeroNumber number = new HeroNumber();
    private final CounterBlock block;
    private Board.Marks marks = new Board.Marks(Optional.empty(), Optional.empty());
    private boolean isBrief;

    CalledPane(boolean motion) {
        block = new CounterBlock(motion);
        number.setId("called-number");
        number.setAlignment(Pos.CENTER_LEFT);
        recall.setId("recall");
        priority.setId("priority");
        priority.setGraphic(Icons.PRIORITY.node());
        VBox.setVgrow(number, Priority.ALWAYS);
        arrange(false, false);
    }

    /**
     * Puts its parts in their places.
     *
     * @param beside where to go stands beside the number instead of below it
     * @param brief marks are in one language only
     */
    void arrange(boolean beside, boolean brief) {
        isBrief = brief;
        mark();
        block.arrange(beside);
        getChildren().clear();
        if (beside) {
            VBox called = Parts.styled(new VBox(top, number), "called-beside");
            HBox.setHgrow(called, Priority.ALWAYS);
            getChildren().add(Parts.styled(new HBox(called, block), "called-pane", "flat"));
        } else {
            getChildren().add(Parts.styled(new VBox(top, number, block), "called-pane"));
        }
    }

    void show(Board.Called called) {
        label.setText(called.label().together());
        marks = called.marks();
        mark();
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
        measured.setPadding(number.getInsets());
        measured.resize(number.getWidth(), number.getHeight());
        measured.layout();
        return measured.digitHeight();
    }

    private void mark() {
        boolean both = marks.recall().isPresent() && marks.priority().isPresent();
        mark(recall, marks.recall(), both || isBrief);
        mark(priority, marks.priority(), both || isBrief);
    }

    private static void mark(Label mark, Optional<Words> words, boolean brief) {
        mark.setText(words.map(said -> brief ? said.main() : said.together()).orElse(""));
        Parts.setShown(mark, words.isPresent());
    }
}
