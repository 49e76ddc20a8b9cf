package id.giliran.display;

import id.giliran.display.settings.WallSettings;
import id.giliran.fx.screen.ProgramWindow;
import id.giliran.fx.screen.WindowSettings;
import javafx.stage.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One window for each wall of the program. Belongs to the FX thread. */
final class Windows {
    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private Windows() {}

    /**
     * Opens all walls on their monitors.
     *
     * @param onExit runs when somebody closes one of them
     */
    static void open(DisplayProgram program, Runnable onExit) {
        Monitors monitors = Monitors.of(
                program.walls().stream().map(Wall::settings).toList(),
                Screen.getScreens().size());
        for (int at = 0; at < monitors.remarks().size(); at++) {
            LOG.warn("{}", monitors.remarks().get(at));
            program.condition().remark("monitor-" + at, monitors.remarks().get(at));
        }
        for (int at = 0; at < monitors.chosen().size(); at++) {
            Wall wall = program.walls().get(at);
            monitors.chosen()
                    .get(at)
                    .ifPresent(monitor -> ProgramWindow.open(wall.scene(), window(program, wall, monitor), onExit));
        }
    }

    private static WindowSettings window(DisplayProgram program, Wall wall, int monitor) {
        WallSettings settings = wall.settings();
        WindowSettings window = settings.fullScreen()
                ? WindowSettings.fullScreen(program.title()).withCursorHidden(true)
                : WindowSettings.windowed(program.title(), WIDTH, HEIGHT);
        return window.onMonitor(monitor);
    }
}
