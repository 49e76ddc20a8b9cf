package id.giliran.fx.screen;

import javafx.scene.input.KeyCombination;

/**
 * How a program's window is.
 *
 * @param title name of the window
 * @param fullScreen covers the whole monitor, without frame
 * @param width inner width in pixels, where not full-screen
 * @param height inner height in pixels, where not full-screen
 * @param monitor which monitor, from 0; one that is not there means the first
 * @param exitKeys the only way to close a full-screen window, as JavaFX writes it: {@code "Ctrl+Shift+Q"}
 * @param cursorHidden for touch panels and walls
 */
public record WindowSettings(
        String title,
        boolean fullScreen,
        double width,
        double height,
        int monitor,
        String exitKeys,
        boolean cursorHidden) {
    private static final String EXIT_KEYS = "Ctrl+Shift+Q";

    public WindowSettings {
        if (!fullScreen && !(width >= 1 && height >= 1)) {
            throw new IllegalArgumentException(
                    "A window needs a width and a height above zero, not " + width + "×" + height + ".");
        }
        if (monitor < 0) {
            throw new IllegalArgumentException("Monitors are counted from 0, so there is no monitor " + monitor + ".");
        }
        try {
            KeyCombination.valueOf(exitKeys);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"" + exitKeys + "\" is no key combination; write one such as \"Ctrl+Shift+Q\".", wrong);
        }
    }

    public static WindowSettings windowed(String title, double width, double height) {
        return new WindowSettings(title, false, width, height, 0, EXIT_KEYS, false);
    }

    public static WindowSettings fullScreen(String title) {
        return new WindowSettings(title, true, 0, 0, 0, EXIT_KEYS, false);
    }

    public WindowSettings onMonitor(int number) {
        return new WindowSettings(title, fullScreen, width, height, number, exitKeys, cursorHidden);
    }

    public WindowSettings withExitKeys(String keys) {
        return new WindowSettings(title, fullScreen, width, height, monitor, keys, cursorHidden);
    }

    public WindowSettings withCursorHidden(boolean hidden) {
        return new WindowSettings(title, fullScreen, width, height, monitor, exitKeys, hidden);
    }

    KeyCombination exit() {
        return KeyCombination.valueOf(exitKeys);
    }
}
