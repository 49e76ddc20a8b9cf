package id.giliran.display.hall;

import id.giliran.display.settings.WallSettings;
import id.giliran.fx.admission.AdmissionFace;
import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Icons;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.look.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The whole wall. It draws boards and decides nothing but sizes. All methods belong to the FX thread unless they say otherwise. */
public final class HallBoard {
    /** Style sheet that {@code Look.dress} needs beside the shared ones. */
    public static final String SHEET = "/id/giliran/display/display.css";

    /** What is chosen by its size asks for a second layout. */
    private static final int PASSES = 2;

    private final WallSettings wall;
    private final HeadBand head = new HeadBand();
    private final MessagePane message = new MessagePane();
    private final CalledPane called;
    private final CallsPane calls;
    private final CounterGrid counters;
    private final SlidePane slides;
    private final NoticePane notice = new NoticePane();
    private final FootPane foot = new FootPane();
    private final Label technicianWords = Parts.wrapping(Styles.CAPTION);
    private final HBox technician = technician();
    private final AdmissionFace admission = new AdmissionFace(Styles.GROUND_DEEP);
    private final WallFrame frame;
    private final PixelShift shift;
    private final ScaledPane root;
    private WallPlan.Present present = new WallPlan.Present(false, false, false, false, false);
    private @Nullable Fitted fitted;

    /** What the present sizes were chosen for. */
    private record Fitted(WallPlan.Present present, double width, double height, List<String> sheets) {}

    public HallBoard(WallSettings wall) {
        this.wall = wall;
        called = new CalledPane(wall.motion());
        calls = new CallsPane(wall.history());
        counters = new CounterGrid(wall.motion());
        slides = new SlidePane(wall.media(), this::scale, this::slidesChanged);
        frame = new WallFrame(
                wall, new WallFrame.Regions(head, message, called, calls, counters, slides, notice, technician, foot));
        shift = new PixelShift(new StackPane(frame, admission), wall.shift());
        root = new ScaledPane(Drawing.WALL, shift);
        root.widthProperty().subscribe(this::fit);
        root.heightProperty().subscribe(this::fit);
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
        // Both keep their room, so that the number's size is known before the first call.
        message.setVisible(!isCalled);
        called.setVisible(isCalled);
        if (!isCalled) {
            called.rest();
        }
        board.calls().ifPresent(calls::show);
        board.counters().ifPresentOrElse(counters::show, counters::rest);
        board.foot().ifPresent(foot::show);
        board.notices().ifPresent(notice::show);
        slides.show(board.slide(), root.getWidth() / scale(), root.getHeight() / scale());
        shift.show(board.shift());
        admission.show(board.admission());
        Parts.setShown(technician, board.technician().isPresent());
        technicianWords.setText(board.technician().orElse(""));
        present = new WallPlan.Present(
                board.calls().isPresent(),
                board.counters().isPresent(),
                board.foot().isPresent(),
                board.notices().isPresent(),
                slides.hasSlide());
        fit();
    }

    /** Height in real pixels that the digits of an everyday number have in this scene; to be asked when it is laid out. */
    public double numberHeight() {
        return called.numberHeight() * root.scale();
    }

    /** A sentence for each picture that cannot be shown. On any thread. */
    public List<String> complaints() {
        return slides.complaints();
    }

    /** Whether one of the office's pictures stands on it. */
    boolean hasSlide() {
        return slides.hasSlide();
    }

    /** Height in drawing pixels that the digits of the last calls have. */
    double pastNumberHeight() {
        return calls.digitHeight();
    }

    private double scale() {
        return Drawing.WALL.scale(root.getWidth(), root.getHeight());
    }

    private void slidesChanged() {
        present = new WallPlan.Present(
                present.calls(), present.counters(), present.foot(), present.notices(), slides.hasSlide());
        fit();
    }

    /** Once for each size and each set of regions: the first room in which the called number can be read, else where it is largest. */
    private void fit() {
        Scene scene = root.getScene();
        if (scene == null || root.getWidth() <= 0 || root.getHeight() <= 0) {
            return;
        }
        Fitted now = new Fitted(present, root.getWidth(), root.getHeight(), List.copyOf(scene.getStylesheets()));
        if (now.equals(fitted)) {
            return;
        }
        fitted = now;
        double needed = Sight.CALLED.pixels(wall, width());
        Optional<Room> best = Optional.empty();
        double largest = 0;
        for (Room room : Room.values()) {
            double height = largest < needed ? numberHeight(room) : 0;
            if (height > largest + 1) {
                largest = height;
                best = Optional.of(room);
            }
        }
        arrange(best.orElse(Room.USUAL));
    }

    private double numberHeight(Room room) {
        arrange(room);
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return called.numberHeight();
    }

    private void arrange(Room room) {
        boolean upright = root.getHeight() > root.getWidth();
        frame.arrange(WallPlan.of(wall.layout(), upright, room, present), width());
    }

    private double width() {
        return root.getWidth() / scale();
    }

    private HBox technician() {
        HBox line = Parts.styled(
                new HBox(Icons.WARNING.node(), technicianWords),
                Styles.NOTICE,
                Styles.NOTICE_WARNING,
                "technician-line");
        line.setId("technician");
        Parts.setShown(line, false);
        return line;
    }
}
