package id.giliran.rehearsal.hubprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A throw-away folder of a trial, with an office's settings that are open day and night, and the hub that runs in it. */
public final class TrialFolder implements AutoCloseable {
    private final Path folder;
    private Optional<HubProcess> hub = Optional.empty();

    private TrialFolder(Path folder) {
        this.folder = folder;
    }

    /** @param config the settings to copy; the shipped ones if absent */
    public static TrialFolder make(String prefix, @Nullable Path config) throws IOException {
        TrialFolder made = new TrialFolder(Files.createTempDirectory(prefix));
        RehearsalOffice.copy(settings(config), made.office());
        return made;
    }

    /** The same with so many counters, each of which serves everything. */
    public static TrialFolder makeWithCounters(String prefix, @Nullable Path config, int counters) throws IOException {
        TrialFolder made = new TrialFolder(Files.createTempDirectory(prefix));
        RehearsalOffice.copyWithCounters(settings(config), made.office(), counters);
        return made;
    }

    private static Path settings(@Nullable Path config) {
        return config == null
                ? Path.of(System.getProperty("giliran.home", ""))
                        .toAbsolutePath()
                        .resolve("config")
                : config;
    }

    /** The copied settings. */
    public Path office() {
        return folder.resolve("config");
    }

    /** For the identities of devices. */
    public Path devices() {
        return folder.resolve("devices");
    }

    /** The installed hub; it ends with this. */
    public HubProcess startHub() throws IOException {
        return startHub(HubProcess.How.installed());
    }

    /** The hub, started in this way. */
    public HubProcess startHub(HubProcess.How how) throws IOException {
        HubProcess started = HubProcess.start(office(), folder.resolve("data"), how);
        hub = Optional.of(started);
        return started;
    }

    @Override
    public void close() throws IOException {
        hub.ifPresent(HubProcess::close);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
