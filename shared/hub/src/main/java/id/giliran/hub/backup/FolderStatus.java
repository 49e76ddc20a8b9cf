package id.giliran.hub.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a backup folder is.
 *
 * @param lastBackup hub time of the last backup of this run
 * @param backupTrouble why the last one failed, in a sentence
 * @param markTrouble why the mark is not as far as it should be
 */
public record FolderStatus(
        Path folder, Optional<Instant> lastBackup, Optional<String> backupTrouble, Optional<String> markTrouble) {
    FolderStatus backedUp(Instant now) {
        return new FolderStatus(folder, Optional.of(now), Optional.empty(), markTrouble);
    }

    FolderStatus backupFailed(String why) {
        return new FolderStatus(folder, lastBackup, Optional.of(why), markTrouble);
    }

    FolderStatus marked() {
        return new FolderStatus(folder, lastBackup, backupTrouble, Optional.empty());
    }

    FolderStatus markFailed(String why) {
        return new FolderStatus(folder, lastBackup, backupTrouble, Optional.of(why));
    }

    /** What a person should do something about, each a sentence. */
    public List<String> notices() {
        return Stream.of(backupTrouble, markTrouble)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
