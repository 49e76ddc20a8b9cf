package id.giliran.kiosk;

import id.giliran.fx.look.Theme;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.TextsException;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.kiosk.scanner.ScannerSettings;
import id.giliran.kiosk.technician.Pin;
import id.giliran.kiosk.visit.VisitRules;
import id.giliran.kiosk.visit.VisitTimes;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.settings.Default;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * What {@code config/kiosk.yaml} says.
 *
 * @param number of this kiosk in the office, from 1
 * @param name of this kiosk, for the log and the staff
 * @param near numbers of the other kiosks, the nearest first
 * @param data folder of what this kiosk must not forget
 * @param hub where the hub is looked for
 * @param languages ISO 639 codes; the first is the one to begin with
 * @param lowReach whether the controls begin in the lowest third
 * @param comfort absent where the usual is wanted
 * @param technician absent when the office has made no PIN
 * @param scanner absent where there is none for the codes of appointments
 */
public record KioskSettings(
        int number,
        @Default("Kiosk") String name,
        List<Integer> near,
        @Default("data") Path data,
        @Default("find") HubPlace hub,
        List<String> languages,
        @Default("light") Theme theme,
        @Default("false") boolean lowReach,
        PanelSettings panel,
        WindowPlace window,
        Times times,
        @Nullable ComfortSettings comfort,
        @Nullable TechnicianSettings technician,
        @Nullable ScannerSettings scanner) {

    private static final int MOST_KIOSKS = 99;

    public KioskSettings {
        languages = List.copyOf(languages);
        near = List.copyOf(near);
        if (number < 1 || number > MOST_KIOSKS) {
            throw new IllegalArgumentException("\"number\" must be from 1 to " + MOST_KIOSKS + ", not " + number + ".");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("\"languages\" needs at least one language, for example [id, en].");
        }
    }

    /**
     * Reads {@code kiosk.yaml}.
     *
     * @param config its folder
     * @param home what a relative folder in it is meant against
     * @throws SettingsException one sentence for each mistake, with file and line
     */
    public static KioskSettings read(Path config, Path home) throws SettingsException {
        SettingsFile<KioskSettings> file = SettingsFile.read(config.resolve("kiosk.yaml"), KioskSettings.class);
        KioskSettings read = file.value();
        LanguageFolders folders = LanguageFolders.read(config);
        check(
                file,
                "languages",
                () -> read.languages().stream().map(folders::language).toList());
        check(
                file,
                "window.exit-keys",
                () -> KeyCombination.valueOf(read.window().exitKeys()));
        return read.withData(home.resolve(read.data()));
    }

    /** What only the user of a value can judge, told with its line. */
    private static void check(SettingsFile<KioskSettings> file, String path, Supplier<?> use) throws SettingsException {
        try {
            var unused = use.get();
        } catch (IllegalArgumentException | TextsException wrong) {
            throw file.problem(path, String.valueOf(wrong.getMessage()));
        }
    }

    /** As whom this kiosk asks its hub to be let in. */
    public Device device() {
        return new Device(DeviceRole.KIOSK, number, name);
    }

    Optional<Pin> pin() {
        return Optional.ofNullable(technician).map(TechnicianSettings::pin).map(Pin::parse);
    }

    ComfortSettings easing() {
        return comfort == null ? ComfortSettings.USUAL : comfort;
    }

    VisitRules visitRules() {
        return new VisitRules(times.visit(), lowReach, near, easing().rules());
    }

    /** The same kiosk with another folder for what it must not forget. */
    public KioskSettings withData(Path other) {
        return with(other, hub, window);
    }

    /** The same kiosk with another hub. */
    public KioskSettings withHub(HubPlace other) {
        return with(data, other, window);
    }

    /** The same kiosk in a window or covering its monitor. */
    public KioskSettings withFullScreen(boolean fullScreen) {
        return with(data, hub, window.withFullScreen(fullScreen));
    }

    /** The same kiosk in a window of this many pixels. */
    public KioskSettings windowed(int width, int height) {
        return with(data, hub, window.windowed(width, height));
    }

    private KioskSettings with(Path itsData, HubPlace itsHub, WindowPlace itsWindow) {
        return new KioskSettings(
                number,
                name,
                near,
                itsData,
                itsHub,
                languages,
                theme,
                lowReach,
                panel,
                itsWindow,
                times,
                comfort,
                technician,
                scanner);
    }

    /**
     * The touch panel's visible size, from which the size of every button follows.
     *
     * @param widthMillimetres as it stands
     * @param heightMillimetres as it stands
     */
    public record PanelSettings(double widthMillimetres, double heightMillimetres) {
        public PanelSettings {
            if (!(widthMillimetres > 0 && heightMillimetres > 0)) {
                throw new IllegalArgumentException(
                        "The panel needs a width and a height above zero, in millimetres; measure what lights up.");
            }
        }
    }

    /**
     * Who may see the technician screen.
     *
     * @param pin salted and hashed, as {@code giliran kiosk --new-pin} writes it
     */
    public record TechnicianSettings(String pin) {
        public TechnicianSettings {
            var unused = Pin.parse(pin);
        }
    }

    /** How long things last; see {@link VisitTimes}. */
    public record Times(
            @Default("30s") Duration idle,
            @Default("20s") Duration stillHere,
            @Default("8s") Duration done,
            @Default("60s") Duration onScreen,
            @Default("15s") Duration outage,
            @Default("60s") Duration printing,
            @Default("400ms") Duration doubleTap) {

        public Times {
            require(idle, Duration.ofSeconds(5), "idle");
            require(stillHere, Duration.ofSeconds(3), "still-here");
            require(done, Duration.ofSeconds(1), "done");
            require(onScreen, Duration.ofSeconds(10), "on-screen");
            require(outage, Duration.ofSeconds(1), "outage");
            require(printing, Duration.ofSeconds(10), "printing");
        }

        private static void require(Duration given, Duration least, String key) {
            if (given.compareTo(least) < 0) {
                throw new IllegalArgumentException(
                        "\"" + key + "\" must be at least " + least.toSeconds() + "s, or visitors cannot follow.");
            }
        }

        VisitTimes visit() {
            return new VisitTimes(idle, stillHere, done, onScreen, outage, printing, doubleTap);
        }
    }
}
