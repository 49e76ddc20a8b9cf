package id.giliran.display.hall;

import id.giliran.display.DisplayProgram;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;

/** The words of the wall in languages that are shipped. */
final class Shipped {
    private Shipped() {}

    static Texts texts(String... languages) {
        try {
            LanguageFolders folders = LanguageFolders.read(Path.of("..", "config"));
            return Texts.load(DisplayProgram.class, folders, "display", List.of(languages));
        } catch (SettingsException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
