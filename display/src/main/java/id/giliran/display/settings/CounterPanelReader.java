package id.giliran.display.settings;

import id.giliran.display.settings.DisplayFile.CounterPanelEntry;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the small number panels of the file, and reads what each kind of them is sent. */
record CounterPanelReader(SettingsFile<DisplayFile> file, Path templates) {
    private static final int MOST_COUNTERS = 99;
    private static final int SLOWEST = 300;
    private static final int FASTEST = 921_600;
    private static final String ENDING = ".yaml";

    /** @param config the folder of the settings files */
    static List<CounterPanelSettings> read(SettingsFile<DisplayFile> file, Path config) throws SettingsException {
        return new CounterPanelReader(file, config.resolve("counter-panels")).panels();
    }

    private List<CounterPanelSettings> panels() throws SettingsException {
        List<CounterPanelSettings> panels = new ArrayList<>();
        Map<String, Integer> bauds = new HashMap<>();
        for (CounterPanelEntry entry : file.value().counterPanels().orElse(List.of())) {
            String path = "counter-panels[" + panels.size() + "].";
            check(entry, path);
            Integer other = bauds.putIfAbsent(entry.port(), entry.baud());
            require(
                    other == null || other == entry.baud(),
                    path + "baud",
                    "the panels on " + entry.port() + " share one line, so all of them need the same baud, here "
                            + other + ".");
            panels.add(new CounterPanelSettings(entry.counter(), entry.port(), entry.baud(), template(entry, path)));
        }
        return panels;
    }

    private void check(CounterPanelEntry entry, String path) throws SettingsException {
        require(
                entry.counter() >= 1 && entry.counter() <= MOST_COUNTERS,
                path + "counter",
                "a counter's number is from 1 to 99, not " + entry.counter() + ".");
        require(
                !entry.port().isBlank(),
                path + "port",
                "name the serial port, such as /dev/ttyUSB0 or COM3; 'giliran printer list' lists them.");
        require(
                entry.baud() >= SLOWEST && entry.baud() <= FASTEST,
                path + "baud",
                "this is from 300 to 921600 and stands in the panel's manual; 9600 is usual.");
    }

    private PanelTemplate template(CounterPanelEntry entry, String path) throws SettingsException {
        List<String> known = known();
        require(
                known.contains(entry.template()),
                path + "template",
                "there is no " + templates.resolve(entry.template() + ENDING) + ". "
                        + (known.isEmpty()
                                ? "That folder has no file."
                                : "There are " + String.join(", ", known) + "."));
        return PanelTemplateReader.read(templates, entry.template());
    }

    private List<String> known() {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(templates)) {
            return files.map(found -> found.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void require(boolean right, String key, String otherwise) throws SettingsException {
        if (!right) {
            throw file.problem(key, otherwise);
        }
    }
}
