package id.giliran.hub.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One backup, as its name tells.
 *
 * @param number counts the backups of a folder, whatever the clock says
 * @param madeOn the date in office time, ISO 8601
 */
public record BackupFile(Path file, long number, String madeOn) {
    static final Comparator<BackupFile> OLDEST_FIRST = Comparator.comparingLong(BackupFile::number);

    private static final Pattern NAME =
            Pattern.compile("journal-([0-9]{5,9})-([0-9]{4}-[0-9]{2}-[0-9]{2})-[0-9]{4}\\.db");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    /** The backup of this name, if it is the name of one. */
    static Optional<BackupFile> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new BackupFile(file, Long.parseLong(name.group(1)), name.group(2)))
                : Optional.empty();
    }

    static Path name(Path folder, long number, LocalDateTime officeTime) {
        return folder.resolve(String.format(Locale.ROOT, "journal-%05d-%s.db", number, TIME.format(officeTime)));
    }
}
