package id.giliran.hub.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where backups go and how many are kept.
 *
 * @param folder made when it is not there
 * @param second on another disk or a stick; never made, so that nothing is written beside a stick that is not plugged in
 * @param every how long after a backup the next one is made, if anything has changed
 * @param newest how many of the newest are kept
 * @param days for how many days beside that the last one of each day is kept
 */
public record BackupSettings(Path folder, Optional<Path> second, Duration every, int newest, int days) {
    /** What holds when nothing is said. */
    public static BackupSettings in(Path folder) {
        return new BackupSettings(folder, Optional.empty(), Duration.ofMinutes(15), 12, 30);
    }

    /** Where to look for backups and marks. */
    public List<Path> folders() {
        return Stream.concat(Stream.of(folder), second.stream()).toList();
    }
}
