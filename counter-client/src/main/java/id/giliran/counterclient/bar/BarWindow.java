package id.giliran.counterclient.bar;

import java.nio.file.Path;
import java.util.Comparator;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The bar's own window: without a frame, above all others, dragged by hand and caught by the edges of the screen. It never asks for
 * the keyboard by itself; a click on it brings the keyboard as with any window.
 */
public final class BarWindow {
    /** So wide that all words have room, where the screen is. */
    public static final double WIDTH = 1180;

    public static final double HEIGHT = 76;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final BarMemory memory;
    private double grabbedX;
    private double grabbedY;

    /**
     * A window that is not shown yet.
     *
     * @param folder keeps its place
     * @param onClose somebody wants the window to go
     */
    public BarWindow(Scene scene, Path folder, String title, Runnable onClose) {
        this.memory = new BarMemory(folder);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setAlwaysOnTop(true);
        stage.setResizable(false);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            onClose.run();
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        scene.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        scene.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> memory.write(place()));
    }

    /** Shows it where it was, or where it can be seen if that screen is not there any more. */
    public void show() {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, primary.getWidth()));
        stage.setHeight(HEIGHT);
        BarPlace usual = BarPlace.usual(primary, stage.getWidth());
        move(memory.read().orElse(usual));
        stage.show();
    }

    public void hide() {
        stage.hide();
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    BarPlace place() {
        return new BarPlace(stage.getX(), stage.getY());
    }

    private void grab(MouseEvent event) {
        grabbedX = event.getScreenX() - stage.getX();
        grabbedY = event.getScreenY() - stage.getY();
    }

    private void drag(MouseEvent event) {
        move(new BarPlace(event.getScreenX() - grabbedX, event.getScreenY() - grabbedY));
    }

    private void move(BarPlace wanted) {
        BarPlace place = wanted.on(screen(wanted), stage.getWidth(), HEIGHT);
        stage.setX(place.x());
        stage.setY(place.y());
    }

    /** The one on which most of the bar would be. */
    private static Rectangle2D screen(BarPlace wanted) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .max(Comparator.comparingDouble(bounds -> shared(bounds, wanted)))
                .filter(bounds -> shared(bounds, wanted) > 0)
                .orElse(Screen.getPrimary().getVisualBounds());
    }

    private static double shared(Rectangle2D bounds, BarPlace wanted) {
        double width = Math.min(bounds.getMaxX(), wanted.x() + WIDTH) - Math.max(bounds.getMinX(), wanted.x());
        double height = Math.min(bounds.getMaxY(), wanted.y() + HEIGHT) - Math.max(bounds.getMinY(), wanted.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
