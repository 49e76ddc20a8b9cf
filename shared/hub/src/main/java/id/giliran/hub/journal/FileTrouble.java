package id.giliran.hub.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** What the operating system says about a file, for the middle of a sentence. */
final class FileTrouble {
    private FileTrouble() {}

    /** In brackets after a space, such as " (Read-only file system)"; empty when there is none. */
    static String reason(IOException trouble) {
        String told = trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
        return Optional.ofNullable(told).map(words -> " (" + words + ")").orElse("");
    }
}
