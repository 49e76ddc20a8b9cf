package id.giliran.display.settings;

import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a file and says what it means. */
record DisplayReader(SettingsFile<DisplayFile> file, Path config, Path home) {
    private static final int MOST = 99;

    DisplaySettings read() throws SettingsException {
        DisplayFile written = file.value();
        require(
                written.display() >= 1 && written.display() <= MOST,
                "display",
                "a display's number is from 1 to 99, not " + written.display() + ".");
        languages(written.languages());
        require(!written.walls().isEmpty(), "walls", "there is no wall. Name at least one, such as '- monitor: 0'.");
        List<WallSettings> walls = new ArrayList<>();
        for (int at = 0; at < written.walls().size(); at++) {
            walls.add(new WallReader(file, config, "walls[" + at + "].")
                    .read(written.walls().get(at)));
        }
        return new DisplaySettings(
                written.hub(),
                home.resolve(written.data()),
                written.display(),
                written.name(),
                written.languages(),
                walls,
                new SoundReader(file, config).read(written.sound()),
                CounterPanelReader.read(file, config));
    }

    private void languages(List<String> languages) throws SettingsException {
        List<String> known =
                LanguageFolders.read(config).all().stream().map(Language::code).toList();
        require(
                !languages.isEmpty()
                        && known.containsAll(languages)
                        && Set.copyOf(languages).size() == languages.size(),
                "languages",
                "languages must name at least one of " + String.join(", ", known) + ", each once, such as [id, en].");
    }

    private void require(boolean right, String path, String otherwise) throws SettingsException {
        if (!right) {
            throw file.problem(path, otherwise);
        }
    }
}
