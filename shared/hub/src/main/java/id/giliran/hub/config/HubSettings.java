package id.giliran.hub.config;

import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How one hub runs.
 *
 * @param office the file that describes the office
 * @param data the folder of the journal, made when it is not there
 * @param port to listen on, 0 for any free one
 * @param diskFreeLeast megabytes; less than this free on the disk of the data folder is told
 */
public record HubSettings(Path office, Path data, int port, int diskFreeLeast) {
    private static final int USUAL_FREE = 500;
    private static final int MOST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /** What {@code hub.yaml} says of itself when it says nothing. */
    public HubSettings(Path office, Path data, int port) {
        this(office, data, port, USUAL_FREE);
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
        SettingsFile<HubFile> file = SettingsFile.read(config.resolve("hub.yaml"), HubFile.class);
        HubFile hub = file.value();
        if (!LOOPBACK.contains(hub.listen())) {
            throw file.problem(
                    "listen",
                    "'" + hub.listen() + "' would let the whole network in, which is not protected yet. "
                            + "Only 127.0.0.1 is possible.");
        }
        if (hub.port() < 0 || hub.port() > MOST_PORT) {
            throw file.problem("port", "a port is from 0 (any free one) to " + MOST_PORT + ", not " + hub.port() + ".");
        }
        if (hub.diskFreeLeast() < 0) {
            throw file.problem(
                    "disk-free-least", "megabytes are from 0 (never told) on, not " + hub.diskFreeLeast() + ".");
        }
        return new HubSettings(
                config.resolve("office.yaml"),
                data.orElse(home.resolve(hub.data())),
                port.orElse(hub.port()),
                hub.diskFreeLeast());
    }
}
