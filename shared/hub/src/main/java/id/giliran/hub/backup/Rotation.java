package id.giliran.hub.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which backups have served their time.
 *
 * @param newest how many of the newest are kept
 * @param days for how many days beside that the last one of each day is kept
 */
record Rotation(int newest, int days) {
    List<BackupFile> outdated(List<BackupFile> backups) {
        List<BackupFile> newestFirst =
                backups.stream().sorted(BackupFile.OLDEST_FIRST.reversed()).toList();
        Set<BackupFile> kept = newestFirst.stream().limit(newest).collect(Collectors.toCollection(HashSet::new));
        Set<String> seen = new HashSet<>();
        newestFirst.stream()
                .filter(backup -> seen.add(backup.madeOn()))
                .limit(days)
                .forEach(kept::add);
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }
}
