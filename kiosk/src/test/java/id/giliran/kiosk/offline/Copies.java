package id.giliran.kiosk.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies on the disk while a program is still writing: what the next one finds after a power cut. */
final class Copies {
    private Copies() {}

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            List<Path> data = files.filter(file -> !file.toString().endsWith(".lock")
                            && !file.toString().endsWith("-shm"))
                    .toList();
            for (Path file : data) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
