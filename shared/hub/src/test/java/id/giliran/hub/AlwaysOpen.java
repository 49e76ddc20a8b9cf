package id.giliran.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The delivered settings with opening hours that no test can fall outside of. */
final class AlwaysOpen {
    private static final Path DELIVERED = Path.of("../../config");
    private static final String ALL_DAY = ": [\"00:00-23:59\"]";

    private AlwaysOpen() {}

    /** Writes them into a folder. */
    static Path config(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(DELIVERED.resolve("hub.yaml"), folder.resolve("hub.yaml"));
        Files.write(
                folder.resolve("office.yaml"),
                Files.readAllLines(DELIVERED.resolve("office.yaml")).stream()
                        .flatMap(AlwaysOpen::widened)
                        .toList());
        return folder;
    }

    private static Stream<String> widened(String line) {
        if (line.matches(" {4}(monday|tuesday|wednesday|thursday): \\[.*")) {
            return Stream.of(line.substring(0, line.indexOf(':')) + ALL_DAY);
        }
        return line.matches(" {4}friday: \\[.*")
                ? Stream.of("friday", "saturday", "sunday").map(day -> "    " + day + ALL_DAY)
                : Stream.of(line);
    }
}
