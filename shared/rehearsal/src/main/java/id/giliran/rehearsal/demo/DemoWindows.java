package id.giliran.rehearsal.demo;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.display.DisplayProgram;
import id.giliran.display.DisplaySettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import id.giliran.kiosk.KioskProgram;
import id.giliran.kiosk.KioskSettings;
import id.giliran.printing.PaperProfile;
import id.giliran.printing.port.PaperPrinterPort;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The three programs with a face, as windows on the screen or drawn off-screen. */
final class DemoWindows implements AutoCloseable {
    private final KioskProgram kiosk;
    private final DisplayProgram display;
    private final CounterClientProgram counter;

    private DemoWindows(KioskProgram kiosk, DisplayProgram display, CounterClientProgram counter) {
        this.kiosk = kiosk;
        this.display = display;
        this.counter = counter;
    }

    /** Opens all three at the office's hub. */
    static DemoWindows open(DemoOptions options, DemoOffice office) throws SettingsException, NoScreenException {
        KioskSettings kiosk = SettingsFile.read(office.config().resolve("kiosk.yaml"), KioskSettings.class)
                .value()
                .withHub(office.address())
                .withFullScreen(false);
        DisplaySettings display = DisplaySettings.read(office.config(), options.folder())
                .withHub(office.address())
                .withData(options.data())
                .withFullScreen(false);
        CounterClientSettings counter = CounterClientSettings.read(office.config())
                .withHub(office.address())
                .withCounter(options.counter())
                .withOperator(DemoPeople.operator(options.counter()));
        FxToolkit.start(options.headless());
        return FxToolkit.call(() -> {
            PaperProfile paper = PaperProfile.generic80();
            DemoWindows windows = new DemoWindows(
                    new KioskProgram(kiosk, new PaperPrinterPort(options.tickets(), paper.roll())),
                    new DisplayProgram(display),
                    new CounterClientProgram(counter));
            windows.show(options.headless());
            return windows;
        });
    }

    /** The kiosk's screens. */
    Scene kiosk() {
        return kiosk.scene();
    }

    /** Draws the hall display. */
    void drawDisplay(Path file) throws IOException {
        Picture.save(display.scene(), file);
    }

    /** Draws the counter client. */
    void drawCounter(Path file) throws IOException {
        Picture.save(counter.scene(), file);
    }

    /** Draws the kiosk. */
    void drawKiosk(Path file) throws IOException {
        Picture.save(kiosk.scene(), file);
    }

    @Override
    public void close() {
        FxToolkit.await(() -> {
            counter.close();
            display.close();
            kiosk.close();
        });
        FxToolkit.stop();
    }

    private void show(boolean headless) {
        kiosk.show(stage(headless ? new Place(0, 0, 1080, 1920) : on(0.01, 0.02, 0.27, 0.92)));
        display.show(stage(headless ? new Place(0, 0, 1920, 1080) : on(0.29, 0.02, 0.70, 0.52)));
        counter.show(stage(headless ? new Place(0, 0, 1366, 768) : on(0.29, 0.56, 0.70, 0.42)));
    }

    private static Stage stage(Place place) {
        Stage stage = new Stage();
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        return stage;
    }

    /** A part of the first screen. */
    private static Place on(double left, double top, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Place(
                screen.getMinX() + left * screen.getWidth(),
                screen.getMinY() + top * screen.getHeight(),
                width * screen.getWidth(),
                height * screen.getHeight());
    }

    private record Place(double x, double y, double width, double height) {}
}
