package id.giliran.display;

import id.giliran.display.settings.WallSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On which monitor each wall stands. One whose monitor is not there goes to the first, unless another wall covers that one: it stays dark
 * until the monitor is plugged in and the display started again, rather than hiding a wall that is right.
 *
 * @param chosen for each wall, in the order of the settings; empty for one that cannot be shown
 * @param remarks for a technician, one for each wall whose monitor is not there
 */
record Monitors(List<Optional<Integer>> chosen, List<String> remarks) {
    Monitors {
        chosen = List.copyOf(chosen);
        remarks = List.copyOf(remarks);
    }

    /** @param there how many monitors this computer has now */
    static Monitors of(List<WallSettings> walls, int there) {
        Set<Integer> covered = new HashSet<>();
        walls.stream()
                .filter(wall -> wall.fullScreen() && wall.monitor() < there)
                .forEach(wall -> covered.add(wall.monitor()));
        List<Optional<Integer>> chosen = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (WallSettings wall : walls) {
            boolean isThere = wall.monitor() < there;
            boolean isFree = isThere || !wall.fullScreen() || covered.add(0);
            chosen.add(isFree ? Optional.of(isThere ? wall.monitor() : 0) : Optional.empty());
            if (!isThere) {
                remarks.add(remark(chosen.size(), wall.monitor(), there, isFree));
            }
        }
        return new Monitors(chosen, remarks);
    }

    private static String remark(int wall, int monitor, int there, boolean shown) {
        return "Wall " + wall + " is meant for monitor " + monitor + ", but of the monitors counted from 0 there "
                + (there == 1 ? "is only 0" : "are only 0 to " + (there - 1)) + ": "
                + (shown ? "it is shown on monitor 0." : "it is not shown.")
                + " Plug in the panel, or change monitor in display.yaml, then start the display again.";
    }
}
