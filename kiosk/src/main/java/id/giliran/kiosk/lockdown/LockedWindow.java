package id.giliran.kiosk.lockdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/**
 * The window of a kiosk in its place: it covers its monitor, stays above all others, keeps the keyboard, takes no order to close, and returns
 * within a second when it was moved, hidden, or its monitor was unplugged for a while. Belongs to the FX thread.
 */
public final class LockedWindow {
    private static final Duration LOOK_AGAIN = Duration.seconds(1);
    private static final double ROUNDING = 2;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final LockDown rules;
    private final Monitors monitors;
    private final List<Stage> covers = new ArrayList<>();
    private final Timeline beat = new Timeline(new KeyFrame(LOOK_AGAIN, passed -> look()));

    private Optional<Rectangle2D> misplaced = Optional.empty();

    private LockedWindow(Scene scene, LockDown rules) {
        this.rules = rules;
        this.monitors = Monitors.ofThisComputer(this::look);
        furnish(scene);
    }

    LockedWindow(Scene scene, LockDown rules, Monitors monitors) {
        this.rules = rules;
        this.monitors = monitors;
        furnish(scene);
    }

    /** Shows the scene in such a window. */
    public static LockedWindow open(Scene scene, LockDown rules) {
        LockedWindow window = new LockedWindow(scene, rules);
        window.show();
        return window;
    }

    private void furnish(Scene scene) {
        stage.setTitle(rules.title());
        stage.setScene(scene);
        scene.setCursor(rules.cursorHidden() ? Cursor.NONE : Cursor.DEFAULT);
        stage.setAlwaysOnTop(true);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(asked -> asked.consume());
        stage.focusedProperty().subscribe(focused -> look());
        beat.setCycleCount(Animation.INDEFINITE);
    }

    void show() {
        cover(stage, monitors.own(rules.monitor()));
        stage.setFullScreen(true);
        stage.show();
        beat.play();
        look();
    }

    Stage stage() {
        return stage;
    }

    /** The windows over the other monitors. */
    List<Stage> covers() {
        return List.copyOf(covers);
    }

    /** Puts right whatever is not as it was. */
    void look() {
        if (!stage.isShowing()) {
            return;
        }
        if (stage.isIconified()) {
            stage.setIconified(false);
        }
        backToItsMonitor();
        coverOthers();
        if (!stage.isFocused()) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    /** A desktop that grants no full screen is asked once only: the window would flicker, and covers all as it is. */
    private void backToItsMonitor() {
        Rectangle2D own = monitors.own(rules.monitor());
        if (stage.isFullScreen() && isOver(stage, own)) {
            misplaced = Optional.empty();
            return;
        }
        Optional<Rectangle2D> here = Optional.of(area(stage));
        if (!here.equals(misplaced)) {
            misplaced = here;
            // A full screen stays on the monitor where it began.
            stage.setFullScreen(false);
            cover(stage, own);
            stage.setFullScreen(true);
        }
    }

    private void coverOthers() {
        List<Rectangle2D> others = rules.othersCovered() ? monitors.others(rules.monitor()) : List.of();
        boolean asTheyAre = covers.size() == others.size()
                && others.stream().allMatch(other -> covers.stream().anyMatch(cover -> isOver(cover, other)));
        if (!asTheyAre) {
            covers.forEach(Stage::close);
            covers.clear();
            others.forEach(other -> covers.add(black(other)));
        }
    }

    private static Stage black(Rectangle2D area) {
        Stage cover = new Stage(StageStyle.UNDECORATED);
        Scene nothing = new Scene(new Pane(), area.getWidth(), area.getHeight(), Color.BLACK);
        nothing.setCursor(Cursor.NONE);
        cover.setScene(nothing);
        cover.setAlwaysOnTop(true);
        cover.setOnCloseRequest(asked -> asked.consume());
        cover(cover, area);
        cover.show();
        return cover;
    }

    private static void cover(Stage window, Rectangle2D area) {
        window.setX(area.getMinX());
        window.setY(area.getMinY());
        window.setWidth(area.getWidth());
        window.setHeight(area.getHeight());
    }

    /** A scaled desktop rounds. */
    private static boolean isOver(Stage window, Rectangle2D area) {
        return Math.abs(window.getX() - area.getMinX()) < ROUNDING
                && Math.abs(window.getY() - area.getMinY()) < ROUNDING
                && Math.abs(window.getWidth() - area.getWidth()) < ROUNDING
                && Math.abs(window.getHeight() - area.getHeight()) < ROUNDING;
    }

    private static Rectangle2D area(Stage window) {
        return new Rectangle2D(
                window.getX(), window.getY(), Math.max(0, window.getWidth()), Math.max(0, window.getHeight()));
    }
}
