package id.giliran.counterclient.sample;

import id.giliran.counterclient.CounterClientProgram;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;

/** The client's own words in one language. */
public final class SampleWords {
    private SampleWords() {}

    public static Wording in(String language) {
        Texts texts = Texts.load(CounterClientProgram.class, folders(), "counter", List.of("id", "en", "zh", "ar"));
        texts.setLanguage(language);
        return new Wording(texts);
    }

    /** The languages that are shipped. */
    public static LanguageFolders folders() {
        try {
            return LanguageFolders.read(Path.of("..", "config"));
        } catch (SettingsException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
