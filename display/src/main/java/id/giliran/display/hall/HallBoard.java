package id.giliran.display.hall;

import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.look.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole wall. It draws boards and decides nothing. All methods belong to the FX thread. */
public final class HallBoard {
    /** Style sheet that {@code Look.dress} needs beside the shared ones. */
    public static final String SHEET = "/id/giliran/display/display.css";

    private final HeadBand head = new HeadBand();
    private final MessagePane message = new MessagePane();
    private final CalledPane called;
    private final CallsColumn calls = new CallsColumn();
    private final FootLine foot = new FootLine();
    private final Label technicianWords = Parts.label(Styles.CAPTION);
    private final HBox technician = technician();
    private final ScaledPane root;

    /** @param motion whether the counter's block may pulse while a number is called */
    public HallBoard(boolean motion) {
        called = new CalledPane(motion);
        root = new ScaledPane(Drawing.WALL, wall());
    }

    /** The root of the scene. */
    public ScaledPane root() {
        return root;
    }

    public void show(Board board) {
        head.show(board.head());
        switch (board.center()) {
            case Board.Message words -> message.show(words);
            case Board.Called call -> called.show(call);
        }
        boolean isCalled = board.center() instanceof Board.Called;
        Parts.setShown(message, !isCalled);
        Parts.setShown(called, isCalled);
        if (!isCalled) {
            called.rest();
        }
        Parts.setShown(calls, board.calls().isPresent());
        board.calls().ifPresent(calls::show);
        Parts.setShown(foot, board.foot().isPresent());
        board.foot().ifPresent(foot::show);
        Parts.setShown(technician, board.technician().isPresent());
        technicianWords.setText(board.technician().orElse(""));
    }

    /** Height in real pixels that the digits of an everyday number have in this scene; to be asked when it is laid out. */
    public double numberHeight() {
        return called.numberHeight() * root.scale();
    }

    private Node wall() {
        StackPane center = Parts.styled(new StackPane(message, called), Styles.GROUND_DEEP);
        HBox.setHgrow(center, Priority.ALWAYS);
        HBox middle = new HBox(center, calls);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(head, middle, technician, foot);
    }

    private HBox technician() {
        HBox line = Parts.styled(
                new HBox(Icons.WARNING.node(), technicianWords),
                Styles.NOTICE,
                Styles.NOTICE_WARNING,
                "technician-line");
        line.setId("technician");
        technicianWords.setWrapText(true);
        technicianWords.setMinWidth(0);
        Parts.setShown(line, false);
        return line;
    }
}
