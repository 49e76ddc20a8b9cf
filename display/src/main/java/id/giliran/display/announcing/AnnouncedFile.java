package id.giliran.display.announcing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ids that were announced, one a line, so that a restarted display does not announce them again. A file that cannot be read or
 * written costs at most a second chime: the board goes on, and the log says it once.
 */
public final class AnnouncedFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedFile.class);
    private static final long GOODBYE_SECONDS = 2;

    private final Path file;

    /** Writes away from the caller, whom a slow disk must not stop. Only the newest list counts, so one may wait and older ones give way. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("display-announced").factory(),
            new ThreadPoolExecutor.DiscardOldestPolicy());

    private volatile boolean troubled;

    public AnnouncedFile(Path file) {
        this.file = file;
    }

    /** The ids, oldest first; none if there is no file yet or it cannot be read. */
    public List<String> read() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (NoSuchFileException first) {
            return List.of();
        } catch (IOException unreadable) {
            tell("read", unreadable);
            return List.of();
        }
    }

    /** Keeps these ids instead of those that the file has; returns at once. */
    public void keep(List<String> ids) {
        thread.execute(() -> write(ids));
    }

    /** Waits shortly for the last writing. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} is not written yet; its disk does not answer.", file);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Replaces the file as a whole: a power cut leaves the old one or the new one. */
    private void write(List<String> ids) {
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(fresh, ids);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            troubled = false;
        } catch (IOException unwritable) {
            tell("written", unwritable);
        }
    }

    private void tell(String act, IOException trouble) {
        if (!troubled) {
            troubled = true;
            LOG.warn(
                    "{} cannot be {} ({}): after a restart the last calls may be announced again."
                            + " Check the folder given by data in display.yaml.",
                    file,
                    act,
                    trouble.toString());
        }
    }
}
