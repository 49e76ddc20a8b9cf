package id.giliran.counterclient.bar;

import id.giliran.protocol.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Keeps where the bar was. Nothing depends on it: a place that cannot be read or written is only forgotten. */
final class BarMemory {
    private static final Logger LOG = LoggerFactory.getLogger(BarMemory.class);

    private final Path file;

    BarMemory(Path folder) {
        this.file = folder.resolve("counter-bar.json");
    }

    Optional<BarPlace> read() {
        try {
            return Files.exists(file)
                    ? Optional.ofNullable(Json.read(Files.readString(file), BarPlace.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} does not tell where the bar was: {}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    void write(BarPlace place) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Json.write(place));
        } catch (IOException unwritable) {
            LOG.warn("{} cannot keep where the bar is: {}", file, unwritable.getMessage());
        }
    }
}
