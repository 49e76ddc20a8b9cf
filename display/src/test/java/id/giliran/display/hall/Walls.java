package id.giliran.display.hall;

import id.giliran.display.settings.Arrow;
import id.giliran.display.settings.Layout;
import id.giliran.display.settings.WallSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of walls that hold still. */
final class Walls {
    private Walls() {}

    static WallSettings of(Layout layout) {
        return with(layout, 941, 10, Map.of(), Optional.empty());
    }

    static WallSettings zone(List<Integer> counters) {
        return with(Layout.CALLS, counters, 941, 10, Map.of(), Optional.empty());
    }

    static WallSettings with(
            Layout layout, double panelWidth, double hallDepth, Map<Integer, Arrow> arrows, Optional<Path> media) {
        return with(layout, List.of(), panelWidth, hallDepth, arrows, media);
    }

    private static WallSettings with(
            Layout layout,
            List<Integer> counters,
            double panelWidth,
            double hallDepth,
            Map<Integer, Arrow> arrows,
            Optional<Path> media) {
        WallSettings usual = WallSettings.windowed();
        return new WallSettings(
                0,
                true,
                panelWidth,
                hallDepth,
                layout,
                counters,
                List.of(),
                true,
                usual.theme(),
                usual.dwell(),
                usual.history(),
                false,
                false,
                arrows,
                media);
    }
}
