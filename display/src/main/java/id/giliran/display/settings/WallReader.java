package id.giliran.display.settings;

import id.giliran.display.settings.DisplayFile.WallEntry;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks one wall of the file.
 *
 * @param path of its keys, such as {@code walls[0].}
 */
record WallReader(SettingsFile<DisplayFile> file, Path config, String path) {
    private static final Duration SHORTEST_DWELL = Duration.ofSeconds(2);
    private static final Duration LONGEST_DWELL = Duration.ofMinutes(1);

    WallSettings read(WallEntry wall) throws SettingsException {
        require(
                wall.monitor() >= 0,
                path + "monitor",
                "monitors are counted from 0, so there is no monitor " + wall.monitor() + ".");
        require(
                wall.panelWidthMillimetres() >= 100 && wall.panelWidthMillimetres() <= 20_000,
                path + "panel-width-millimetres",
                "this is the panel's visible width, from 100 to 20000; measure it with a ruler.");
        require(
                wall.hallDepthMetres() > 0 && wall.hallDepthMetres() <= 200,
                path + "hall-depth-metres",
                "this is from the panel to the last seat, above 0 and up to 200.");
        require(
                wall.dwell().compareTo(SHORTEST_DWELL) >= 0 && wall.dwell().compareTo(LONGEST_DWELL) <= 0,
                path + "dwell",
                "this must be from 2s (the chime needs that) to 1m; 6s is usual.");
        require(wall.history() >= 4 && wall.history() <= 8, path + "history", "this must be from 4 to 8.");
        counters(wall.counters().orElse(List.of()));
        return new WallSettings(
                wall.monitor(),
                wall.fullScreen(),
                wall.panelWidthMillimetres(),
                wall.hallDepthMetres(),
                wall.layout(),
                wall.counters().orElse(List.of()),
                wall.services().orElse(List.of()),
                wall.speaks(),
                wall.theme(),
                wall.dwell(),
                wall.history(),
                wall.motion(),
                wall.shift(),
                arrows(wall.arrows()),
                wall.media().map(config::resolve));
    }

    private void counters(List<Integer> counters) throws SettingsException {
        require(
                counters.stream().allMatch(counter -> counter >= 1 && counter <= 99)
                        && Set.copyOf(counters).size() == counters.size(),
                path + "counters",
                "name each counter of the zone once, by its number from 1 to 99, such as [1, 2, 3].");
    }

    private Map<Integer, Arrow> arrows(Optional<Map<String, Arrow>> written) throws SettingsException {
        Map<Integer, Arrow> arrows = new TreeMap<>();
        for (Map.Entry<String, Arrow> arrow : written.orElse(Map.of()).entrySet()) {
            require(
                    arrow.getKey().matches("[1-9][0-9]?"),
                    path + "arrows." + arrow.getKey(),
                    "a counter's number is from 1 to 99, not '" + arrow.getKey() + "'.");
            arrows.put(Integer.valueOf(arrow.getKey()), arrow.getValue());
        }
        return arrows;
    }

    private void require(boolean right, String key, String otherwise) throws SettingsException {
        if (!right) {
            throw file.problem(key, otherwise);
        }
    }
}
