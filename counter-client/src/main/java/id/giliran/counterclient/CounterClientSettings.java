package id.giliran.counterclient;

import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.counterclient.keypad.KeypadSettings;
import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.fx.look.Theme;
import id.giliran.fx.texts.Language;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one counter client runs.
 *
 * @param hub where the hub is looked for
 * @param data folder of what this program must not forget
 * @param counter the counter that is chosen already on the first screen
 * @param operator the name that is filled in already on the first screen
 * @param language of the screen, ISO 639
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param alwaysOnTop the full desk stays above the office's other programs, as the slim bar always does
 * @param startsAs what is shown once an operator has signed in
 * @param finishAndCall finishing calls the next one at once
 * @param keys those that are not the usual ones
 * @param keypad one on a serial line, if there is one
 */
public record CounterClientSettings(
        @Default("find") HubPlace hub,
        @Default("data") Path data,
        Optional<Integer> counter,
        Optional<String> operator,
        @Default("id") String language,
        @Default("1366") int width,
        @Default("768") int height,
        @Default("false") boolean alwaysOnTop,
        @Default("light") Theme theme,
        @Default("desk") Face startsAs,
        @Default("false") boolean finishAndCall,
        Optional<Map<KeyUse, String>> keys,
        Optional<KeypadSettings> keypad) {
    static final int LEAST_WIDTH = 1024;
    static final int LEAST_HEIGHT = 640;
    private static final String FILE = "counter.yaml";

    /** The two sizes of the program. */
    public enum Face {
        DESK,
        BAR
    }

    public CounterClientSettings {
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
        SettingsFile<CounterClientSettings> file = SettingsFile.read(config.resolve(FILE), CounterClientSettings.class);
        CounterClientSettings read = file.value();
        List<SettingsException> mistakes = KeyPlan.mistakes(read.keys.orElse(Map.of())).stream()
                .map(mistake -> file.problem("keys." + word(mistake.use()), mistake.sentence()))
                .toList();
        if (!mistakes.isEmpty()) {
            throw SettingsException.all(mistakes);
        }
        List<String> languages =
                LanguageFolders.read(config).all().stream().map(Language::code).toList();
        if (!languages.contains(read.language)) {
            throw file.problem(
                    "language",
                    "there is no language '" + read.language + "'; write one of " + String.join(", ", languages) + ".");
        }
        List<KeypadLayout.Pressed> _ = read.keypadKeys(config);
        return read.withData(home.resolve(read.data));
    }

    /**
     * What each key of the keypad sends and does; nothing without a keypad.
     *
     * @throws SettingsException with one sentence for each problem of its layout
     */
    List<KeypadLayout.Pressed> keypadKeys(Path config) throws SettingsException {
        return keypad.isEmpty() ? List.of() : KeypadLayout.read(config, keypad.get());
    }

    private static String word(KeyUse use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As whom this window asks its hub to be let in: the counter that stands here, or any. */
    public Device device() {
        return new Device(
                DeviceRole.COUNTER,
                counter.orElse(0),
                counter.map(number -> "Loket " + number).orElse("Loket"));
    }

    /** A key for each use. */
    KeyPlan keyPlan() {
        return KeyPlan.of(keys.orElse(Map.of()));
    }

    /** With another folder for what must not be forgotten. */
    public CounterClientSettings withData(Path other) {
        return with(hub, other, counter, operator);
    }

    /** With another hub. */
    public CounterClientSettings withHub(HubPlace other) {
        return with(other, data, counter, operator);
    }

    /** With this counter chosen. */
    public CounterClientSettings withCounter(int number) {
        return with(hub, data, Optional.of(number), operator);
    }

    /** With this operator's name filled in. */
    public CounterClientSettings withOperator(String name) {
        return with(hub, data, counter, Optional.of(name));
    }

    private CounterClientSettings with(
            HubPlace otherHub, Path otherData, Optional<Integer> otherCounter, Optional<String> otherOperator) {
        return new CounterClientSettings(
                otherHub,
                otherData,
                otherCounter,
                otherOperator,
                language,
                width,
                height,
                alwaysOnTop,
                theme,
                startsAs,
                finishAndCall,
                keys,
                keypad);
    }
}
