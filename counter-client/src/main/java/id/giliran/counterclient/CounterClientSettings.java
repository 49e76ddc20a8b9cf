package id.giliran.counterclient;

import id.giliran.fx.look.Theme;
import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How one counter client runs.
 *
 * @param hub address of the hub
 * @param data folder of what this program must not forget
 * @param counter the counter that is chosen already on the first screen
 * @param operator the name that is filled in already on the first screen
 * @param language of the screen, ISO 639
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param alwaysOnTop stays above the office's other programs
 */
public record CounterClientSettings(
        @Default("http://127.0.0.1:8765") URI hub,
        @Default("data") Path data,
        Optional<Integer> counter,
        Optional<String> operator,
        @Default("id") String language,
        @Default("1366") int width,
        @Default("768") int height,
        @Default("false") boolean alwaysOnTop,
        @Default("light") Theme theme) {
    /** The languages that have a text bundle. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    static final int LEAST_WIDTH = 1024;
    static final int LEAST_HEIGHT = 640;
    private static final String FILE = "counter.yaml";

    public CounterClientSettings {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "there is no language '" + language + "'; write one of " + String.join(", ", LANGUAGES) + ".");
        }
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw new IllegalArgumentException("a window of " + width + "x" + height
                    + " is too small to read; write a width of at least " + LEAST_WIDTH + " and a height of at least "
                    + LEAST_HEIGHT + ".");
        }
        if (counter.filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "counters are numbered from 1, so there is no counter " + counter.orElseThrow() + ".");
        }
    }

    /**
     * Reads {@code counter.yaml}.
     *
     * @param config the folder of the settings files
     * @param home what a relative data folder in the file is meant against
     * @throws SettingsException with one sentence for each problem
     */
    public static CounterClientSettings read(Path config, Path home) throws SettingsException {
        CounterClientSettings read = SettingsFile.read(config.resolve(FILE), CounterClientSettings.class)
                .value();
        return read.withData(home.resolve(read.data));
    }

    /** With another folder for what must not be forgotten. */
    public CounterClientSettings withData(Path other) {
        return new CounterClientSettings(hub, other, counter, operator, language, width, height, alwaysOnTop, theme);
    }

    /** With another hub. */
    public CounterClientSettings withHub(URI other) {
        return new CounterClientSettings(other, data, counter, operator, language, width, height, alwaysOnTop, theme);
    }

    /** With this counter chosen. */
    public CounterClientSettings withCounter(int number) {
        return new CounterClientSettings(
                hub, data, Optional.of(number), operator, language, width, height, alwaysOnTop, theme);
    }

    /** With this operator's name filled in. */
    public CounterClientSettings withOperator(String name) {
        return new CounterClientSettings(
                hub, data, counter, Optional.of(name), language, width, height, alwaysOnTop, theme);
    }
}
