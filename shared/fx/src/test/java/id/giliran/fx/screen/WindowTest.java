package id.giliran.fx.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    @Test
    void fullScreenWindowCoversTheMonitorAndClosesOnlyByItsKeys() {
        AtomicInteger exits = new AtomicInteger();
        Scene scene = FxToolkit.call(() -> new Scene(new Pane(), 10, 10));
        ProgramWindow window = FxToolkit.call(() -> ProgramWindow.open(
                scene,
                WindowSettings.fullScreen("Kios").withCursorHidden(true).withExitKeys("Ctrl+Alt+K"),
                exits::incrementAndGet));
        assertThat(scene.getCursor()).isEqualTo(Cursor.NONE);
        assertThat(scene.getWidth()).isGreaterThan(500);
        FxToolkit.await(() -> {
            Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
            Event.fireEvent(scene, press(KeyCode.ESCAPE, false));
        });
        assertThat(window.stage().isShowing()).isTrue();
        FxToolkit.await(() -> Event.fireEvent(scene, press(KeyCode.K, true)));
        assertThat(window.stage().isShowing()).isFalse();
        assertThat(exits).hasValue(1);
    }

    @Test
    void windowHasTheAskedInnerSizeAndItsCloseButtonEndsTheProgram() {
        AtomicInteger exits = new AtomicInteger();
        Scene scene = FxToolkit.call(() -> new Scene(new Pane()));
        ProgramWindow window = FxToolkit.call(() -> ProgramWindow.open(
                scene, WindowSettings.windowed("Loket", 683, 384).onMonitor(7), exits::incrementAndGet));
        assertThat(scene.getWidth()).isEqualTo(683);
        assertThat(scene.getHeight()).isEqualTo(384);
        FxToolkit.await(() ->
                Event.fireEvent(window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(exits).hasValue(1);
        FxToolkit.await(window::close);
    }

    @Test
    void portraitFaceLargerThanTheOffScreenMonitorKeepsItsSize() {
        Scene scene = FxToolkit.call(() -> new Scene(new Pane()));
        ProgramWindow window =
                FxToolkit.call(() -> ProgramWindow.open(scene, WindowSettings.windowed("Kios", 1080, 1920), () -> {}));
        assertThat(scene.getWidth()).isEqualTo(1080);
        assertThat(scene.getHeight()).isEqualTo(1920);
        FxToolkit.await(window::close);
    }

    @Test
    void wrongSettingsAreRefused() {
        assertThatThrownBy(() -> WindowSettings.windowed("x", 0, 10)).hasMessageContaining("0.0×10.0");
        assertThatThrownBy(() -> WindowSettings.fullScreen("x").onMonitor(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> WindowSettings.fullScreen("x").withExitKeys("Kontrol+Q"))
                .hasMessageContaining("Kontrol+Q");
    }

    @Test
    void pictureHasTheScenesPixels() throws IOException {
        Scene scene = FxToolkit.call(() -> {
            Pane root = new Pane();
            root.setStyle("-fx-background-color: #0A5C8A;");
            return new Scene(root, 60, 40);
        });
        Path file = folder.resolve("deep/er/scene.png");
        Picture.save(scene, file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(60);
        assertThat(read.getHeight()).isEqualTo(40);
        assertThat(Integer.toHexString(read.getRGB(30, 20))).isEqualTo("ff0a5c8a");
    }

    @Test
    void pictureThatCannotBeDrawnOrWrittenSaysSo() throws IOException {
        Path file = folder.resolve("none.png");
        assertThatThrownBy(() -> Picture.save(new Region(), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.png", "no size");
        Path taken = Files.createFile(folder.resolve("taken"));
        Scene scene = FxToolkit.call(() -> new Scene(new Pane(), 20, 20));
        assertThatThrownBy(() -> Picture.save(scene, taken.resolve("x.png")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("taken");
    }

    @Test
    void screenIsThereWhenADisplayIsNamed() {
        assertThat(Screens.available("Linux", Map.of())).isFalse();
        assertThat(Screens.available("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Screens.available("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Screens.available("Windows 11", Map.of())).isTrue();
    }

    @Test
    void failingTaskOnTheFxThreadIsReportedToItsCaller() {
        assertThatThrownBy(() -> FxToolkit.await(() -> {
                    throw new IllegalArgumentException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken");
    }

    private static KeyEvent press(KeyCode code, boolean controlAndAlt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, controlAndAlt, controlAndAlt, false);
    }
}
