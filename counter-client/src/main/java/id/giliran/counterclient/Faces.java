package id.giliran.counterclient;

import id.giliran.counterclient.bar.BarView;
import id.giliran.counterclient.bar.BarWindow;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.fx.screen.FxThread;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's two sizes, of which one is shown: the window of the full desk, and the slim bar. Belongs to the FX thread. */
final class Faces {
    private final BarWindow bar;
    private final Scene barScene;
    private final StackPane barFace;
    private final Runnable onClosed;
    private @Nullable Stage desk;
    private boolean onBar;
    private boolean backToBar;

    /**
     * Two windows that are not shown yet.
     *
     * @param onClosed somebody has closed the full desk's window
     */
    Faces(BarWindow bar, Scene barScene, StackPane barFace, Runnable onClosed) {
        this.bar = bar;
        this.barScene = barScene;
        this.barFace = barFace;
        this.onClosed = onClosed;
    }

    Scene barScene() {
        return barScene;
    }

    boolean isOnBar() {
        return onBar;
    }

    /** Takes the full desk's window, before it is shown. */
    void take(Stage stage) {
        desk = stage;
        stage.setOnHidden(hidden -> {
            if (!onBar) {
                onClosed.run();
            }
        });
    }

    /** In the middle of the screen, and on a smaller screen at its corner: a window that begins outside cannot be moved by hand. */
    static void place(Stage stage, CounterClientSettings settings) {
        Rectangle2D area = Screen.getPrimary().getVisualBounds();
        stage.setX(area.getMinX() + Math.max(0, (area.getWidth() - settings.width()) / 2));
        stage.setY(area.getMinY() + Math.max(0, (area.getHeight() - settings.height()) / 2));
    }

    /** Fills the bar with this desk, and shows the bar if that is how the office begins. */
    void open(DeskViewModel model, BarView view, boolean asBar) {
        barFace.getChildren().setAll(view);
        model.panelProperty().subscribe(panel -> followQuestion(panel));
        if (asBar) {
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
