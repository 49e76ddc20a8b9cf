package id.giliran.display.settings;

import id.giliran.fx.look.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One wall: one panel and what stands on it.
 *
 * @param monitor from 0
 * @param fullScreen covers the monitor; else a window
 * @param panelWidthMillimetres visible width of the panel
 * @param hallDepthMetres from the panel to the last seat
 * @param counters only these are shown; empty for all
 * @param services only tickets of these are shown, by id; empty for all
 * @param speaks whether its calls are heard
 * @param dwell how long a call stays the big number before the next one
 * @param history how many of the last calls stand beside the large one, 4 to 8
 * @param motion whether a new call may pulse
 * @param shift whether the picture moves by a few pixels now and then, so that nothing burns in
 * @param arrows where counters are, as one sees it from under this wall
 * @param media folder of pictures for {@link Layout#MIXED}
 */
public record WallSettings(
        int monitor,
        boolean fullScreen,
        double panelWidthMillimetres,
        double hallDepthMetres,
        Layout layout,
        List<Integer> counters,
        List<String> services,
        boolean speaks,
        Theme theme,
        Duration dwell,
        int history,
        boolean motion,
        boolean shift,
        Map<Integer, Arrow> arrows,
        Optional<Path> media) {
    public WallSettings {
        counters = List.copyOf(counters);
        services = List.copyOf(services);
        arrows = Map.copyOf(arrows);
    }

    /** The usual wall, in a window: for a demo or a rehearsal. */
    public static WallSettings windowed() {
        return new WallSettings(
                0,
                false,
                941,
                10,
                Layout.CALLS,
                List.of(),
                List.of(),
                true,
                Theme.LIGHT,
                Duration.ofSeconds(6),
                6,
                true,
                true,
                Map.of(),
                Optional.empty());
    }

    public WallSettings withFullScreen(boolean wanted) {
        return new WallSettings(
                monitor,
                wanted,
                panelWidthMillimetres,
                hallDepthMetres,
                layout,
                counters,
                services,
                speaks,
                theme,
                dwell,
                history,
                motion,
                shift,
                arrows,
                media);
    }

    public WallSettings withDwell(Duration wanted) {
        return new WallSettings(
                monitor,
                fullScreen,
                panelWidthMillimetres,
                hallDepthMetres,
                layout,
                counters,
                services,
                speaks,
                theme,
                wanted,
                history,
                motion,
                shift,
                arrows,
                media);
    }

    /** Without motion, which no picture shows. */
    public WallSettings still() {
        return new WallSettings(
                monitor,
                false,
                panelWidthMillimetres,
                hallDepthMetres,
                layout,
                counters,
                services,
                speaks,
                theme,
                dwell,
                history,
                false,
                false,
                arrows,
                media);
    }
}
