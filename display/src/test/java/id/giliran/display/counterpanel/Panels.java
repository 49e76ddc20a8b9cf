package id.giliran.display.counterpanel;

import id.giliran.display.settings.CounterPanelSettings;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.PanelTemplate;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counter panels as the settings make them. */
final class Panels {
    private static final Path DELIVERED = Path.of("../config/counter-panels");

    private Panels() {}

    /** One of the delivered kinds. */
    static PanelTemplate template(Path config, String name) throws IOException, SettingsException {
        Files.copy(DELIVERED.resolve(name + ".yaml"), config.resolve(name + ".yaml"));
        return own(config, name);
    }

    /** One whose file is in the folder. */
    static PanelTemplate own(Path config, String name) throws IOException, SettingsException {
        Path templates = Files.createDirectories(config.resolve("counter-panels"));
        Files.copy(config.resolve(name + ".yaml"), templates.resolve(name + ".yaml"));
        Files.writeString(
                config.resolve("display.yaml"),
                "languages: [id]\nwalls:\n  - monitor: 0\ncounter-panels:\n  - {counter: 1, port: COM3, template: "
                        + name + "}\n");
        List<CounterPanelSettings> panels = DisplaySettings.read(config, config).counterPanels();
        return panels.getFirst().template();
    }

    static HallCounter counter(int counter, String state, @Nullable String number) {
        return new HallCounter(counter, state, number, 1, Map.of(), List.of());
    }
}
