package id.giliran.fx.screen;

import java.util.Locale;
import java.util.Map;

/** Tells whether a window can be shown at all, before JavaFX is asked, which would only throw something unreadable. */
public final class Screens {
    private Screens() {}

    /** Whether this machine seems to have a screen: on Linux that DISPLAY or WAYLAND_DISPLAY is set, elsewhere always. */
    public static boolean available() {
        return available(System.getProperty("os.name", ""), System.getenv());
    }

    static boolean available(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows") || name.contains("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
