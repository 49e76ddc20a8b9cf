package id.giliran.hub.backup;

import id.giliran.core.Office;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.OfficeListener;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes backups and writes marks while the hub runs; see {@code CONCURRENCY.md}. */
public final class Backups implements OfficeListener, AutoCloseable {
    private final List<FolderKeeper> keepers;

    /** Used by the writer's thread only. */
    private long seenSeq = -1;

    /** Nothing is done before {@link #start}. */
    public Backups(Path journal, BackupSettings settings, ZoneId zone, HubClock clock) {
        BackupPlan plan = new BackupPlan(settings.every(), new Rotation(settings.newest(), settings.days()), zone);
        List<BackupFolder> folders = folders(settings);
        this.keepers = IntStream.range(0, folders.size())
                .mapToObj(place -> new FolderKeeper(place + 1, folders.get(place), journal, plan, clock::now))
                .toList();
    }

    /** The folders that the settings name. */
    public static List<BackupFolder> folders(BackupSettings settings) {
        return settings.folders().stream()
                .map(path -> new BackupFolder(path, path.equals(settings.folder())))
                .toList();
    }

    /**
     * Whether somewhere a past is kept that a hub with an empty journal would not know: a new disk, and nobody has restored.
     *
     * @return a sentence that says what to do
     */
    public static Optional<String> forgotten(Path journal, BackupSettings settings) {
        return folders(settings).stream()
                .filter(folder -> folder.mark().isPresent() || !folder.backups().isEmpty())
                .map(folder -> "The journal " + journal + " is empty, but " + folder.path()
                        + " holds backups of one: numbers could be given twice. Run giliran hub restore; to begin anew all the same, "
                        + "move that folder away.")
                .findFirst();
    }

    /** The first backup is made soon, when the hub has started. */
    public void start() {
        keepers.forEach(FolderKeeper::start);
    }

    @Override
    public void changed(Office office, Instant now, long journalSeq, Map<String, Integer> priorityCounts) {
        if (journalSeq == seenSeq) {
            return;
        }
        seenSeq = journalSeq;
        Optional<Given> given = Given.of(office);
        keepers.forEach(keeper -> keeper.changed(given, journalSeq));
    }

    /** How each folder is. Any thread may ask. */
    public List<FolderStatus> status() {
        return keepers.stream().map(FolderKeeper::status).toList();
    }

    /** The last backup to any folder. */
    public Optional<Instant> last() {
        return status().stream()
                .map(FolderStatus::lastBackup)
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** What a person should do something about, each a sentence. */
    public List<String> notices() {
        return status().stream().flatMap(status -> status.notices().stream()).toList();
    }

    @Override
    public void close() {
        keepers.forEach(FolderKeeper::close);
    }
}
