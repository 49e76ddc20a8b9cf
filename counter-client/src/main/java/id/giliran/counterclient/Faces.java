package id.giliran.counterclient;

import id.giliran.counterclient.bar.BarView;
import id.giliran.counterclient.bar.BarWindow;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Look;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.texts.Texts;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's two sizes, of which one is shown: the window of the full desk, and the slim bar. Belongs to the FX thread. */
final class Faces {
    static final String SHEET = "/id/giliran/counterclient/counter-client.css";

    private final CounterClientSettings settings;
    private final String title;
    private final Runnable onClosed;
    private final StackPane barFace = new StackPane();
    private final Scene barScene = new Scene(barFace, BarWindow.WIDTH, BarWindow.HEIGHT);
    private final BarWindow bar;
    private @Nullable Stage desk;
    private boolean onBar;
    private boolean backToBar;

    /**
     * Two windows that are not shown yet.
     *
     * @param title of both
     * @param onClosed somebody has closed the full desk's window
     */
    Faces(CounterClientSettings settings, Texts texts, String title, Runnable onClosed) {
        this.settings = settings;
        this.title = title;
        this.onClosed = onClosed;
        Look.dress(barScene, settings.theme(), SHEET);
        Lettering.follow(barFace, texts);
        bar = new BarWindow(barScene, settings.data(), title, this::toDesk);
    }

    Scene barScene() {
        return barScene;
    }

    boolean isOnBar() {
        return onBar;
    }

    /** Shows the full desk's window. */
    void show(Stage stage, Scene scene) {
        desk = stage;
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setAlwaysOnTop(settings.alwaysOnTop());
        stage.setOnHidden(hidden -> {
            if (!onBar) {
                onClosed.run();
            }
        });
        place(stage);
        stage.show();
        stage.setMinWidth(CounterClientSettings.LEAST_WIDTH + stage.getWidth() - scene.getWidth());
        stage.setMinHeight(CounterClientSettings.LEAST_HEIGHT + stage.getHeight() - scene.getHeight());
    }

    /** In the middle of the screen, and on a smaller screen at its corner: a window that begins outside cannot be moved by hand. */
    private void place(Stage stage) {
        Rectangle2D area = Screen.getPrimary().getVisualBounds();
        stage.setX(area.getMinX() + Math.max(0, (area.getWidth() - settings.width()) / 2));
        stage.setY(area.getMinY() + Math.max(0, (area.getHeight() - settings.height()) / 2));
    }

    /** Fills the bar with this desk, and shows the bar if that is how the office begins. */
    void open(DeskViewModel model, BarView view) {
        barFace.getChildren().setAll(view);
        model.panelProperty().subscribe(panel -> followQuestion(panel));
        if (settings.startsAs() == CounterClientSettings.Face.BAR) {
            toBar();
        }
    }

    void toggle() {
        if (onBar) {
            toDesk();
        } else {
            toBar();
        }
    }

    /** The bar is there before the other window goes: with the last window a program could end. */
    void toBar() {
        Stage window = desk;
        if (window != null && !onBar && !barFace.getChildren().isEmpty()) {
            onBar = true;
            backToBar = false;
            bar.show();
            window.hide();
        }
    }

    void toDesk() {
        Stage window = desk;
        if (window != null && onBar) {
            window.show();
            bar.hide();
            onBar = false;
        }
    }

    /** Nobody is signed in: there is nothing for a bar to show. */
    void leaveDesk() {
        toDesk();
        backToBar = false;
        barFace.getChildren().clear();
    }

    /** From any thread: programs are also ended from outside. */
    void close() {
        FxThread.run(() -> {
            barFace.getChildren().clear();
            bar.hide();
        });
    }

    /** A question that the bar has no room for is asked on the full desk, which goes again with it. */
    private void followQuestion(Optional<PanelViewModel> panel) {
        if (onBar && panel.filter(open -> !BarView.holds(open)).isPresent()) {
            toDesk();
            backToBar = true;
        } else if (backToBar && panel.isEmpty()) {
            toBar();
        }
    }
}
