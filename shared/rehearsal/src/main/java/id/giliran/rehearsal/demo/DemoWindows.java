package id.giliran.rehearsal.demo;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.display.DisplayProgram;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.screen.Picture;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.HubConnection;
import id.giliran.kiosk.KioskProgram;
import id.giliran.kiosk.KioskSettings;
import id.giliran.printing.TicketPrinter;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The three programs with a face, as windows on the screen or drawn off-screen. */
final class DemoWindows implements AutoCloseable {
    private static final int PORTRAIT_WIDTH = 1080;
    private static final int PORTRAIT_HEIGHT = 1920;

    private final KioskProgram kiosk;
    private final DisplayProgram display;
    private final CounterClientProgram counter;

    private DemoWindows(KioskProgram kiosk, DisplayProgram display, CounterClientProgram counter) {
        this.kiosk = kiosk;
        this.display = display;
        this.counter = counter;
    }

    /**
     * Opens all three at the office's hub.
     *
     * @param paper the kiosk's printer
     * @param allClosed runs when somebody has closed the last of the windows
     */
    static DemoWindows open(DemoOptions options, DemoOffice office, TicketPrinter paper, Runnable allClosed)
            throws SettingsException, NoScreenException, IOException {
        KioskSettings kiosk = KioskSettings.read(office.config(), options.folder())
                .withHub(office.place())
                .withData(options.data())
                .windowed(PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
        DisplaySettings display = DisplaySettings.read(office.config(), options.folder())
                .withHub(office.place())
                .withData(options.data())
                .withWalls(wall -> wall.withFullScreen(false));
        CounterClientSettings counter = CounterClientSettings.read(office.config(), options.folder())
                .withHub(office.place())
                .withData(options.data())
                .withCounter(options.counter())
                .withOperator(DemoPeople.operator(options.counter()));
        LanguageFolders languages = LanguageFolders.read(office.config());
        HubConnection atTheDesk = office.connect();
        FxToolkit.start(options.headless());
        return FxToolkit.call(() -> {
            DemoWindows windows = new DemoWindows(
                    new KioskProgram(kiosk, languages, paper),
                    new DisplayProgram(display, languages),
                    new CounterClientProgram(counter, languages, atTheDesk, true));
            if (!options.headless()) {
                windows.show(allClosed);
            }
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

    private void show(Runnable allClosed) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        List<Stage> windows = Stream.of(
                        place(kiosk::show, screen, 0.01, 0.02, 0.27, 0.92),
                        place(display::show, screen, 0.29, 0.02, 0.70, 0.38),
                        place(counter::show, screen, 0.29, 0.42, 0.70, 0.56))
                .toList();
        kiosk.whenQuit(() -> windows.getFirst().close());
        windows.forEach(window -> window.showingProperty().subscribe(() -> {
            if (windows.stream().noneMatch(Stage::isShowing)) {
                allClosed.run();
            }
        }));
    }

    /**
     * Opens one window in a part of the screen, in shares of its width and height, however small that is: the faces scale
     * with their window.
     */
    private static Stage place(
            Consumer<Stage> window, Rectangle2D screen, double left, double top, double width, double height) {
        Stage stage = new Stage();
        window.accept(stage);
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setX(screen.getMinX() + left * screen.getWidth());
        stage.setY(screen.getMinY() + top * screen.getHeight());
        stage.setWidth(width * screen.getWidth());
        stage.setHeight(height * screen.getHeight());
        return stage;
    }
}
