package id.giliran.kiosk;

import id.giliran.fx.look.Look;
import id.giliran.fx.look.Panel;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** The real screens of a {@link TestKiosk} in a scene, off-screen. */
final class ScreenStage {
    final TestKiosk kiosk;
    final KioskFace face;
    final Scene scene;

    private ScreenStage(int width, int height, Theme theme) {
        kiosk = new TestKiosk();
        face = new KioskFace(kiosk.visit, kiosk.texts, kiosk.timing, () -> Optional.of(Offices.NOW), kiosk.technician);
        scene = new Scene(face.root(), width, height);
        Look.dress(scene, theme, "/id/giliran/kiosk/kiosk.css");
        face.fit(width < height ? new Panel(268, 476, width, height) : new Panel(476, 268, width, height));
    }

    static ScreenStage of(int width, int height, Theme theme) {
        return FxToolkit.call(() -> new ScreenStage(width, height, theme));
    }

    void act(Consumer<TestKiosk> steps) {
        FxToolkit.await(() -> {
            steps.accept(kiosk);
            scene.snapshot(null);
        });
    }

    void save(String name) throws IOException {
        Picture.save(scene, Path.of("target/screens", name + ".png"));
    }
}
