package id.giliran.display.settings;

import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How one display program runs: {@code config/display.yaml}.
 *
 * @param hub where the hub is looked for
 * @param data folder in which the display remembers what it announced
 * @param display its number in the office, from 1
 * @param name what people call it
 * @param languages of the walls: the first leads, the second stands beside it, all are used for visitors who chose them
 * @param walls one for each panel on this computer
 * @param counterPanels small number panels above counters, on serial ports of this computer
 */
public record DisplaySettings(
        HubPlace hub,
        Path data,
        int display,
        String name,
        List<String> languages,
        List<WallSettings> walls,
        SoundSettings sound,
        List<CounterPanelSettings> counterPanels) {
    public DisplaySettings {
        languages = List.copyOf(languages);
        walls = List.copyOf(walls);
        counterPanels = List.copyOf(counterPanels);
    }

    /**
     * The usual settings, in a window: for a demo or a rehearsal.
     *
     * @param config folder of the settings files, with the office's own recordings
     */
    public static DisplaySettings windowed(HubPlace hub, Path config, Path data) {
        return new DisplaySettings(
                hub,
                data,
                1,
                "Layar 1",
                List.of("id", "en"),
                List.of(WallSettings.windowed()),
                SoundSettings.usual(config.resolve("voice")),
                List.of());
    }

    /**
     * Reads {@code display.yaml}.
     *
     * @param config the folder of the settings files; other folders in the file are meant against it
     * @param home what a relative data folder in the file is meant against
     * @throws SettingsException with one sentence for each problem
     */
    public static DisplaySettings read(Path config, Path home) throws SettingsException {
        return new DisplayReader(SettingsFile.read(config.resolve("display.yaml"), DisplayFile.class), config, home)
                .read();
    }

    /** As whom this display asks its hub to be let in. */
    public Device device() {
        return new Device(DeviceRole.DISPLAY, display, name);
    }

    public DisplaySettings withHub(HubPlace other) {
        return new DisplaySettings(other, data, display, name, languages, walls, sound, counterPanels);
    }

    public DisplaySettings withData(Path other) {
        return new DisplaySettings(hub, other, display, name, languages, walls, sound, counterPanels);
    }

    /** The same on walls that are changed in this way. */
    public DisplaySettings withWalls(UnaryOperator<WallSettings> change) {
        return new DisplaySettings(
                hub, data, display, name, languages, walls.stream().map(change).toList(), sound, counterPanels);
    }
}
