package id.giliran.fx.screen;

import id.giliran.fx.look.Look;
import id.giliran.fx.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/** A whole small program in a process of its own: what happens on a machine without screen, or without any font. */
final class ChildProgram {
    private ChildProgram() {}

    public static void main(String[] arguments) throws IOException {
        boolean headless = Boolean.parseBoolean(arguments[0]);
        Path picture = Path.of(arguments[1]);
        try {
            FxToolkit.start(headless);
        } catch (NoScreenException noScreen) {
            Files.writeString(picture, String.valueOf(noScreen.getMessage()));
            System.exit(3);
        }
        Scene scene = FxToolkit.call(() -> {
            Scene made = new Scene(new Label("Silakan 017"), 300, 100);
            Look.dress(made, Theme.LIGHT);
            return made;
        });
        Picture.save(scene, picture);
        FxToolkit.stop();
    }
}
