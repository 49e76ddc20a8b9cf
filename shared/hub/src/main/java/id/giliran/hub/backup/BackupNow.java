package id.giliran.hub.backup;

import id.giliran.hub.config.BackupSettings;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Makes one backup to each folder at once, beside a running hub or without one. */
public final class BackupNow {
    private BackupNow() {}

    /**
     * What became of it.
     *
     * @param made a sentence for each folder that got one
     * @param failed a sentence for each that got none
     */
    public record Outcome(List<String> made, List<String> failed) {}

    /**
     * Copies the journal to every folder.
     *
     * @return a sentence for each
     * @throws BackupException when a folder got none; the others have theirs
     */
    public static List<String> run(Path journal, BackupSettings settings, ZonedDateTime now) throws BackupException {
        Outcome outcome = toEach(journal, settings, now);
        if (!outcome.failed().isEmpty()) {
            throw new BackupException(String.join(" ", outcome.made()) + String.join(" ", outcome.failed()));
        }
        return outcome.made();
    }

    /** The same, whatever fails. */
    public static Outcome toEach(Path journal, BackupSettings settings, ZonedDateTime now) {
        List<String> told = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (BackupFolder folder : Backups.folders(settings)) {
            try {
                BackupFolder.Made made =
                        folder.backUp(journal, now.toLocalDateTime(), new Rotation(settings.newest(), settings.days()));
                told.add("Backup " + made.backup().file() + ", "
                        + made.contents().rows() + " rows.");
            } catch (BackupException failure) {
                failed.add(String.valueOf(failure.getMessage()));
            }
        }
        return new Outcome(List.copyOf(told), List.copyOf(failed));
    }
}
