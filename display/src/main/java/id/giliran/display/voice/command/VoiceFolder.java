package id.giliran.display.voice.command;

import id.giliran.display.settings.SoundSettings;
import id.giliran.display.settings.SoundSettings.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all of these commands have. */
final class VoiceFolder {
    @Option(
            names = "--clips",
            paramLabel = "DIR",
            description = "Folder of the office's recordings, with a folder for each language (default: config/voice).")
    private @Nullable Path folder;

    /** Where Giliran is installed. */
    static Path home() {
        return Path.of(System.getProperty("giliran.home", "."));
    }

    Path path() {
        return folder == null ? home().resolve("config").resolve("voice") : folder;
    }

    /** Sound as it is shipped, with numbers read in this way. */
    SoundSettings sound(Reading reading) {
        SoundSettings usual = SoundSettings.usual(path());
        return new SoundSettings(
                Optional.empty(),
                usual.chime(),
                usual.voice(),
                new TreeMap<>(usual.byHour()),
                List.of(),
                reading,
                usual.times(),
                path());
    }
}
