package id.giliran.kiosk;

import id.giliran.fx.screen.WindowSettings;
import id.giliran.kiosk.lockdown.LockDown;
import id.giliran.settings.Default;

/**
 * Where the window is.
 *
 * @param width inner width in pixels, where not full-screen
 * @param height inner height in pixels, where not full-screen
 * @param monitor from 0
 * @param exitKeys open the technician's PIN pad
 * @param cursorHidden on the full screen
 * @param otherMonitors what the full screen does with them
 */
public record WindowPlace(
        @Default("true") boolean fullScreen,
        @Default("540") int width,
        @Default("960") int height,
        @Default("0") int monitor,
        @Default("Ctrl+Shift+Q") String exitKeys,
        @Default("true") boolean cursorHidden,
        @Default("ignored") OtherMonitors otherMonitors) {

    /** What becomes of the monitors that do not belong to the kiosk. */
    public enum OtherMonitors {
        IGNORED,
        COVERED
    }

    WindowPlace withFullScreen(boolean other) {
        return new WindowPlace(other, width, height, monitor, exitKeys, cursorHidden, otherMonitors);
    }

    WindowPlace windowed(int otherWidth, int otherHeight) {
        return new WindowPlace(false, otherWidth, otherHeight, monitor, exitKeys, cursorHidden, otherMonitors);
    }

    LockDown locked(String title) {
        return new LockDown(title, monitor, cursorHidden, otherMonitors == OtherMonitors.COVERED);
    }

    WindowSettings inWindow(String title) {
        return WindowSettings.windowed(title, width, height).onMonitor(monitor);
    }
}
