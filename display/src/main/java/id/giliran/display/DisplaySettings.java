package id.giliran.display;

import id.giliran.fx.look.Theme;
import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How one hall display runs: {@code config/display.yaml}.
 *
 * @param hub address of the hub
 * @param data folder in which the display remembers what it announced
 * @param monitor from 0
 * @param fullScreen covers the monitor; else a window
 * @param panelWidthMillimetres visible width of the panel
 * @param hallDepthMetres from the panel to the last seat
 * @param dwell how long a call stays the big number before the next one
 * @param motion whether a new call may pulse
 * @param chimeVolume 0 (no chime) to 100
 * @param languages of the wall: the first leads, the second stands beside it, all are used for visitors who chose them
 */
public record DisplaySettings(
        @Default("http://127.0.0.1:8765") URI hub,
        @Default("data") Path data,
        @Default("0") int monitor,
        @Default("true") boolean fullScreen,
        @Default("941") double panelWidthMillimetres,
        @Default("10") double hallDepthMetres,
        @Default("6s") Duration dwell,
        @Default("true") boolean motion,
        @Default("80") int chimeVolume,
        List<String> languages,
        @Default("light") Theme theme) {
    private static final Set<String> SPOKEN = Set.of("id", "en");
    private static final Duration SHORTEST_DWELL = Duration.ofSeconds(2);
    private static final Duration LONGEST_DWELL = Duration.ofMinutes(1);

    public DisplaySettings {
        languages = List.copyOf(languages);
        check(monitor >= 0, "monitor is counted from 0, so there is no monitor " + monitor + ".");
        check(
                panelWidthMillimetres >= 100 && panelWidthMillimetres <= 20_000,
                "panel-width-millimetres is the panel's visible width, from 100 to 20000; measure it with a ruler.");
        check(
                hallDepthMetres > 0 && hallDepthMetres <= 200,
                "hall-depth-metres is from the panel to the last seat, above 0 and up to 200.");
        check(
                dwell.compareTo(SHORTEST_DWELL) >= 0 && dwell.compareTo(LONGEST_DWELL) <= 0,
                "dwell must be from 2s (the chime needs that) to 1m; 6s is usual.");
        check(chimeVolume >= 0 && chimeVolume <= 100, "chime-volume is from 0 (no chime) to 100.");
        check(
                !languages.isEmpty()
                        && SPOKEN.containsAll(languages)
                        && Set.copyOf(languages).size() == languages.size(),
                "languages must name at least one of id and en, each once, such as [id, en].");
    }

    /** The usual settings, in a window: for a demo or a rehearsal. */
    public static DisplaySettings windowed(URI hub, Path data) {
        return new DisplaySettings(
                hub, data, 0, false, 941, 10, Duration.ofSeconds(6), true, 80, List.of("id", "en"), Theme.LIGHT);
    }

    /**
     * Reads {@code display.yaml}.
     *
     * @param config the folder of the settings files
     * @param home what a relative data folder in the file is meant against
     * @throws SettingsException with one sentence for each problem
     */
    public static DisplaySettings read(Path config, Path home) throws SettingsException {
        DisplaySettings read = SettingsFile.read(config.resolve("display.yaml"), DisplaySettings.class)
                .value();
        return read.withData(home.resolve(read.data));
    }

    public DisplaySettings withHub(URI other) {
        return new DisplaySettings(
                other,
                data,
                monitor,
                fullScreen,
                panelWidthMillimetres,
                hallDepthMetres,
                dwell,
                motion,
                chimeVolume,
                languages,
                theme);
    }

    public DisplaySettings withData(Path other) {
        return new DisplaySettings(
                hub,
                other,
                monitor,
                fullScreen,
                panelWidthMillimetres,
                hallDepthMetres,
                dwell,
                motion,
                chimeVolume,
                languages,
                theme);
    }

    public DisplaySettings withFullScreen(boolean wanted) {
        return new DisplaySettings(
                hub,
                data,
                monitor,
                wanted,
                panelWidthMillimetres,
                hallDepthMetres,
                dwell,
                motion,
                chimeVolume,
                languages,
                theme);
    }

    public DisplaySettings withMotion(boolean wanted) {
        return new DisplaySettings(
                hub,
                data,
                monitor,
                fullScreen,
                panelWidthMillimetres,
                hallDepthMetres,
                dwell,
                wanted,
                chimeVolume,
                languages,
                theme);
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
