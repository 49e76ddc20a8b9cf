package id.giliran.fx.screen;

import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The one window of a program. All methods belong to the FX thread. */
public final class ProgramWindow {
    private final Stage stage;

    private ProgramWindow(Stage stage) {
        this.stage = stage;
    }

    /**
     * Opens the window and shows the scene in it.
     *
     * @param onExit runs once when the exit keys were pressed or the frame's close button, for the program to end itself
     */
    public static ProgramWindow open(Scene scene, WindowSettings settings, Runnable onExit) {
        Stage stage = new Stage(settings.fullScreen() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage.setTitle(settings.title());
        stage.setScene(scene);
        if (settings.cursorHidden()) {
            scene.setCursor(Cursor.NONE);
        }
        place(stage, settings);
        allowExit(stage, scene, settings, onExit);
        stage.show();
        return new ProgramWindow(stage);
    }

    public Stage stage() {
        return stage;
    }

    public void close() {
        stage.close();
    }

    private static void place(Stage stage, WindowSettings settings) {
        ObservableList<Screen> screens = Screen.getScreens();
        Screen screen = settings.monitor() < screens.size() ? screens.get(settings.monitor()) : Screen.getPrimary();
        Rectangle2D area = settings.fullScreen() ? screen.getBounds() : screen.getVisualBounds();
        if (settings.fullScreen()) {
            cover(stage, area);
            return;
        }
        stage.getScene().getWindow().sizeToScene();
        resizeScene(stage, settings);
        stage.setX(area.getMinX() + Math.max(0, (area.getWidth() - settings.width()) / 2));
        stage.setY(area.getMinY() + Math.max(0, (area.getHeight() - settings.height()) / 2));
    }

    private static void cover(Stage stage, Rectangle2D area) {
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }

    /** A frame's thickness is known only when the window is there, so the size of the whole window is corrected then. */
    private static void resizeScene(Stage stage, WindowSettings settings) {
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.setOnShown(shown -> {
            Scene scene = stage.getScene();
            stage.setWidth(stage.getWidth() + settings.width() - scene.getWidth());
            stage.setHeight(stage.getHeight() + settings.height() - scene.getHeight());
        });
    }

    private static void allowExit(Stage stage, Scene scene, WindowSettings settings, Runnable onExit) {
        KeyCombination exit = settings.exit();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (exit.match(pressed)) {
                pressed.consume();
                stage.close();
                onExit.run();
            }
        });
        stage.setOnCloseRequest(asked -> {
            if (settings.fullScreen()) {
                asked.consume();
            } else {
                onExit.run();
            }
        });
    }
}
