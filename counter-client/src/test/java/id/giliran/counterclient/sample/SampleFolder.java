package id.giliran.counterclient.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for what a program must not forget. */
public final class SampleFolder {
    private SampleFolder() {}

    /** A new one: what one program keeps must not come up in another. */
    public static Path fresh() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/kept")), "data");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
