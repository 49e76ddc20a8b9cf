package id.giliran.hub.config;

import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one hub runs.
 *
 * @param office the file that describes the office
 * @param data the folder of the journal, made when it is not there
 * @param port to listen on, 0 for any free one
 * @param listen who can reach the hub
 * @param diskFreeLeast megabytes; less than this free on the disk of the data folder is told
 * @param backups where copies of the journal go
 * @param kept how long business days stay in the journal; empty for ever
 * @param appointments how the lists are written that are imported
 * @param people what holds for the people at the counters
 */
public record HubSettings(
        Path office,
        Path data,
        int port,
        Listen listen,
        int diskFreeLeast,
        BackupSettings backups,
        Optional<KeptPast> kept,
        AppointmentSettings appointments,
        PeopleSettings people) {
    private static final int USUAL_FREE = 500;
    private static final int MOST_PORT = 65_535;
    private static final Duration LEAST_EVERY = Duration.ofMinutes(1);
    private static final Duration MOST_EVERY = Duration.ofHours(24);
    private static final int MOST_KEPT = 1_000;

    /** For programs of this computer only, with lists of appointments and people as they usually are. */
    public HubSettings(Path office, Path data, int port, int diskFreeLeast, BackupSettings backups) {
        this(
                office,
                data,
                port,
                Listen.LOOPBACK,
                diskFreeLeast,
                backups,
                Optional.empty(),
                AppointmentSettings.USUAL,
                PeopleSettings.USUAL);
    }

    /** With backups beside the journal. */
    public HubSettings(Path office, Path data, int port) {
        this(office, data, port, USUAL_FREE, BackupSettings.in(data.resolve("backups")));
    }

    /**
     * Reads {@code hub.yaml}; what the command line names stands above it.
     *
     * @param config the folder of the settings files
     * @param home what a relative data folder in the file is meant against
     * @throws SettingsException with one sentence for each problem
     */
    public static HubSettings read(Path config, Path home, Optional<Path> data, OptionalInt port)
            throws SettingsException {
        return read(config, home, data, port, Optional.empty());
    }

    /**
     * The same.
     *
     * @param listening instead of what the file says
     */
    public static HubSettings read(
            Path config, Path home, Optional<Path> data, OptionalInt port, Optional<String> listening)
            throws SettingsException {
        SettingsFile<HubFile> file = SettingsFile.read(config.resolve("hub.yaml"), HubFile.class);
        HubFile hub = file.value();
        if (hub.port() < 0 || hub.port() > MOST_PORT) {
            throw file.problem("port", "a port is from 0 (any free one) to " + MOST_PORT + ", not " + hub.port() + ".");
        }
        if (hub.diskFreeLeast() < 0) {
            throw file.problem(
                    "disk-free-least", "megabytes are from 0 (never told) on, not " + hub.diskFreeLeast() + ".");
        }
        Path journal = data.orElse(home.resolve(hub.data()));
        return new HubSettings(
                config.resolve("office.yaml"),
                journal,
                port.orElse(hub.port()),
                listen(file, listening),
                hub.diskFreeLeast(),
                backups(file, home, journal),
                kept(file),
                hub.appointments().map(HubSettings::appointments).orElse(AppointmentSettings.USUAL),
                PeopleSettings.of(file));
    }

    private static Optional<KeptPast> kept(SettingsFile<HubFile> file) throws SettingsException {
        try {
            return file.value().keepJournal().map(KeptPast::of);
        } catch (IllegalArgumentException refused) {
            throw file.problem("keep-journal", String.valueOf(refused.getMessage()));
        }
    }

    private static Listen listen(SettingsFile<HubFile> file, Optional<String> instead) throws SettingsException {
        String written = instead.orElse(file.value().listen());
        return Listen.of(written)
                .orElseThrow(() -> file.problem(
                        "listen",
                        "'" + written + "' is no place to listen. Write lan, 127.0.0.1 for this computer alone, or one"
                                + " address of this computer, as in 192.168.1.10."))
                .named(file.value().names().orElse(List.of()));
    }

    private static AppointmentSettings appointments(HubFile.Appointments written) {
        AppointmentSettings usual = AppointmentSettings.USUAL;
        return new AppointmentSettings(
                written.columns().flatMap(HubFile.Columns::code).orElse(usual.code()),
                written.columns().flatMap(HubFile.Columns::service).orElse(usual.service()),
                written.columns().flatMap(HubFile.Columns::time).orElse(usual.time()),
                written.services().orElse(usual.services()));
    }

    private static BackupSettings backups(SettingsFile<HubFile> file, Path home, Path data) throws SettingsException {
        BackupSettings standard = BackupSettings.in(data.resolve("backups"));
        if (file.value().backups().isEmpty()) {
            return standard;
        }
        HubFile.Backups written = file.value().backups().get();
        if (written.every().compareTo(LEAST_EVERY) < 0 || written.every().compareTo(MOST_EVERY) > 0) {
            throw file.problem("backups.every", "this must be from 1m to 24h.");
        }
        requireKept(file, "backups.newest", written.newest(), 1);
        requireKept(file, "backups.days", written.days(), 0);
        return new BackupSettings(
                written.folder().map(home::resolve).orElse(standard.folder()),
                written.second().map(home::resolve),
                written.every(),
                written.newest(),
                written.days());
    }

    private static void requireKept(SettingsFile<?> file, String key, int kept, int least) throws SettingsException {
        if (kept < least || kept > MOST_KEPT) {
            throw file.problem(key, "this must be from " + least + " to " + MOST_KEPT + ", but is " + kept + ".");
        }
    }
}
