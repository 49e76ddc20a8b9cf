package id.giliran.hub.retention;

import id.giliran.hub.backup.BackupFolder;
import id.giliran.hub.backup.Backups;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that a hub has stored, for when its computer leaves the office. Only what a hub makes is its own; nothing else is touched. */
public record WholeHub(Path data, BackupSettings backups) {
    private static final String JOURNAL = "journal.db";
    private static final String UNFINISHED = "wipe-all.unfinished";

    private static final Pattern OWN = Pattern.compile(
            "identity\\.p12(\\.part)?|journal\\.db.*|access\\.db.*|before-restore-.*|copy-of-access-.*|log|appointments|pairing");

    private static final Pattern BACKUP =
            Pattern.compile("journal-[0-9]{5,9}-.*|journal\\.db\\.part.*|numbers\\.mark(\\.part)?|backup\\.lock");

    /**
     * What there is.
     *
     * @param own what goes, the most dangerous first
     * @param left what lies beside it and stays
     * @param away folders of backups that cannot be reached
     */
    public record Found(List<Path> own, List<Path> left, List<Path> away) {}

    /**
     * Looks what there is; changes nothing.
     *
     * @throws JournalException when a folder cannot be read
     */
    public Found find() throws JournalException {
        List<Path> own = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        List<Path> away = new ArrayList<>();
        look(data, OWN, own, left);
        for (BackupFolder folder : Backups.folders(backups)) {
            left.remove(folder.path());
            if (Files.isDirectory(folder.path())) {
                look(folder.path(), BACKUP, own, left);
            } else if (!folder.made()) {
                away.add(folder.path());
            }
        }
        left.remove(data.resolve(UNFINISHED));
        return new Found(List.copyOf(own), List.copyOf(left), List.copyOf(away));
    }

    private static void look(Path folder, Pattern names, List<Path> own, List<Path> left) throws JournalException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted()
                    .forEach(file ->
                            (names.matcher(String.valueOf(file.getFileName())).matches() ? own : left).add(file));
        } catch (IOException unreadable) {
            throw failed(folder, unreadable);
        }
    }

    /**
     * Wipes it. Cut off in the middle, no hub starts on what is left, and it can be run again.
     *
     * @throws JournalException when a hub runs, or something cannot be deleted; then it can be run again too
     */
    public void wipe() throws JournalException {
        Path begun = data.resolve(UNFINISHED);
        try {
            Files.writeString(
                    begun,
                    "giliran hub wipe --all was begun here\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.SYNC,
                    StandardOpenOption.WRITE);
            if (SqliteEventJournal.isInUse(data.resolve(JOURNAL))) {
                Files.delete(begun);
                throw new JournalException("The hub is running; stop it first. Nothing was wiped.");
            }
            for (Path each : find().own()) {
                PutAside.wipe(each);
            }
            for (BackupFolder folder : Backups.folders(backups)) {
                deleteIfEmpty(folder.path());
            }
            Files.delete(begun);
            deleteIfEmpty(data);
        } catch (IOException failure) {
            throw failed(data, failure);
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /**
     * Refuses a data folder of which half is gone.
     *
     * @throws JournalException saying what to do
     */
    public static void refuseHalfWiped(Path data) throws JournalException {
        if (Files.exists(data.resolve(UNFINISHED))) {
            throw new JournalException("Wiping all of this hub was begun in " + data
                    + " and did not come to its end. Run giliran hub wipe --all once more.");
        }
    }

    private static JournalException failed(Path where, IOException failure) {
        return new JournalException(
                "Not all in " + where + " could be wiped (" + failure
                        + "). Run it again as the hub's user, when nothing else has a file of it open.",
                failure);
    }
}
