package id.giliran.kiosk;

import id.giliran.fx.look.Look;
import id.giliran.fx.look.Panel;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.Picture;
import id.giliran.kiosk.KioskComfort.Easing;
import id.giliran.kiosk.speech.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;

/** The real screens of a {@link TestKiosk} in a scene, off-screen. */
final class ScreenStage {
    private static final int LAYOUT_PASSES = 3;

    final TestKiosk kiosk;
    final KioskFace face;
    Scene scene;
    private Panel panel;

    private ScreenStage(Panel panel, Theme theme, Voice voice) {
        kiosk = new TestKiosk();
        face = new KioskFace(
                kiosk.visit,
                kiosk.texts,
                kiosk.timing,
                () -> Optional.of(Offices.NOW),
                kiosk.technician,
                kiosk.admission,
                true,
                new Easing(KeySettings.usual(), voice));
        this.panel = panel;
        this.scene = newScene();
        dress(theme);
        face.fit(panel);
    }

    static ScreenStage of(Panel panel, Theme theme) {
        return of(panel, theme, Voice.none());
    }

    static ScreenStage of(Panel panel, Theme theme, Voice voice) {
        return FxToolkit.call(() -> new ScreenStage(panel, theme, voice));
    }

    /** Does this at the kiosk, and lets its screen come to rest. */
    void act(Consumer<TestKiosk> steps) {
        FxToolkit.await(() -> {
            steps.accept(kiosk);
            settle();
        });
    }

    /** The same moment of the same kiosk on another panel and in another theme. */
    void turn(Panel other, Theme theme) {
        FxToolkit.await(() -> {
            if (!other.equals(panel)) {
                panel = other;
                scene.setRoot(new Group());
                scene = newScene();
                face.fit(other);
            }
            dress(theme);
            settle();
        });
    }

    /** What eyes and fingers would complain about. */
    List<String> problems(boolean lowReach) {
        return FxToolkit.call(() -> new SceneCheck(scene, panel, lowReach).problems());
    }

    void save(String name) throws IOException {
        Picture.save(scene, Path.of("target/screens", name + ".png"));
    }

    private Scene newScene() {
        return new Scene(face.root(), panel.widthPixels(), panel.heightPixels());
    }

    private void dress(Theme theme) {
        Look.dress(scene, theme, "/id/giliran/kiosk/kiosk.css");
    }

    /** What chooses its size by the room that it got needs more than one pass. */
    private void settle() {
        scene.getRoot().resize(panel.widthPixels(), panel.heightPixels());
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        face.settle();
    }
}
