package id.giliran.display;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MonitorsTest {
    @TempDir
    private Path config;

    @Test
    void eachWallStandsOnItsMonitor() throws Exception {
        Monitors monitors = Monitors.of(walls("monitor: 0", "monitor: 1"), 2);
        assertThat(monitors.chosen()).containsExactly(Optional.of(0), Optional.of(1));
        assertThat(monitors.remarks()).isEmpty();
    }

    @Test
    void oneWhoseMonitorIsNotThereGoesToTheFirstIfThatIsFree() throws Exception {
        Monitors monitors = Monitors.of(walls("monitor: 1"), 1);
        assertThat(monitors.chosen()).containsExactly(Optional.of(0));
        assertThat(monitors.remarks())
                .containsExactly(
                        "Wall 1 is meant for monitor 1, but of the monitors counted from 0 there is only 0: it is"
                                + " shown on monitor 0. Plug in the panel, or change monitor in display.yaml, then start the"
                                + " display again.");
    }

    @Test
    void itNeverHidesAWallThatIsRight() throws Exception {
        Monitors monitors = Monitors.of(walls("monitor: 3", "monitor: 0", "monitor: 4"), 2);
        assertThat(monitors.chosen()).containsExactly(Optional.empty(), Optional.of(0), Optional.empty());
        assertThat(monitors.remarks())
                .hasSize(2)
                .allMatch(remark -> remark.contains("are only 0 to 1: it is not shown."));
    }

    @Test
    void ofTwoThatAreLostOneIsShown() throws Exception {
        Monitors monitors = Monitors.of(walls("monitor: 1", "monitor: 2"), 1);
        assertThat(monitors.chosen()).containsExactly(Optional.of(0), Optional.empty());
    }

    @Test
    void windowsMayAllStandOnOne() throws Exception {
        String window = "monitor: 2\n    full-screen: false";
        Monitors monitors = Monitors.of(walls(window, window), 1);
        assertThat(monitors.chosen()).containsExactly(Optional.of(0), Optional.of(0));
    }

    private List<WallSettings> walls(String... walls) throws Exception {
        String file = "languages: [id]\nwalls:\n  - " + String.join("\n  - ", walls) + "\n";
        Files.writeString(config.resolve("display.yaml"), file);
        return DisplaySettings.read(config, config).walls();
    }
}
