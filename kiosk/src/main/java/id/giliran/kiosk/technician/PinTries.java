package id.giliran.kiosk.technician;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often a wrong PIN was given since the last right one, kept in a file: switching the kiosk off and on gives no new tries.
 * Only the count is kept and no time, because the machine's clock cannot be trusted.
 */
final class PinTries {
    private static final Logger LOG = LoggerFactory.getLogger(PinTries.class);
    private static final int FREE = 2;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    private final Path file;
    private int wrong;

    PinTries(Path file) {
        this.file = file;
        this.wrong = read(file);
    }

    private static int read(Path file) {
        try {
            return Files.exists(file)
                    ? Math.max(0, Integer.parseInt(Files.readString(file).strip()))
                    : 0;
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("{} cannot be read, so wrong PINs are counted from the first one again.", file);
            return 0;
        }
    }

    /** How long to wait before the next try: nothing after the first two, then twice as long each time, ten minutes at most. */
    Duration delay() {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(MOST_DOUBLINGS, wrong - FREE - 1));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** Counts a try as wrong. To be called before its answer is known, or pulling the plug in between would make it free. */
    void add() {
        wrong++;
        write();
    }

    /** It was right. */
    void clear() {
        wrong = 0;
        write();
    }

    private void write() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, wrong + System.lineSeparator());
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written, so a restart makes the kiosk forget wrong PINs.", file);
        }
    }
}
