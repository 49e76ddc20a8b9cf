package id.giliran.hub.backup;

import id.giliran.protocol.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mark of one backup folder, as a small JSON file. */
final class MarkFile {
    private static final Logger LOG = LoggerFactory.getLogger(MarkFile.class);
    private static final String NAME = "numbers.mark";

    private MarkFile() {}

    static void write(Path folder, Mark mark) throws IOException {
        DurableFile.write(folder.resolve(NAME), Json.write(mark) + "\n");
    }

    /** Empty where there is none, or none that can be read: then nothing is known. */
    static Optional<Mark> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readString(file, StandardCharsets.UTF_8), Mark.class));
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("The mark {} cannot be read and is left out", file, unreadable);
            return Optional.empty();
        }
    }
}
