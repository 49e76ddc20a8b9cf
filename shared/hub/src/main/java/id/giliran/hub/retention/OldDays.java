package id.giliran.hub.retention;

import id.giliran.hub.backup.BackupFolder;
import id.giliran.hub.backup.BackupNow;
import id.giliran.hub.backup.Backups;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.journal.WipePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Business days that were kept for long enough, in the journal and wherever a copy of it is within reach.
 *
 * @param office whose words the sums are kept in
 */
public record OldDays(Path journal, BackupSettings backups, OfficeSettings office) {
    /** By whom, when it is done at the hub's computer. */
    private static final String CONSOLE = "console";

    /**
     * What would go.
     *
     * @param copies backups and journals put aside that hold such days
     * @param away folders of backups that cannot be reached; one that the hub has not made yet holds none
     */
    public record Found(WipePlan plan, List<Path> copies, List<Path> away) {
        /** Whether nothing goes. */
        public boolean isEmpty() {
            return plan.isEmpty() && copies.isEmpty();
        }
    }

    /**
     * Looks what of the days before this one there is; changes nothing.
     *
     * @throws JournalException when the journal cannot be read
     */
    public Found find(LocalDate before) throws JournalException {
        WipePlan plan = WipePlan.of(journal, before, zone());
        List<Path> copies = new ArrayList<>();
        List<Path> away = new ArrayList<>();
        for (BackupFolder folder : Backups.folders(backups)) {
            if (Files.isDirectory(folder.path())) {
                folder.holding(plan.lastRow(), plan.lastNote()).forEach(backup -> copies.add(backup.file()));
            } else if (!folder.made()) {
                away.add(folder.path());
            }
        }
        try {
            copies.addAll(PutAside.holding(data(), plan.lastRow(), plan.lastNote()));
        } catch (IOException unreadable) {
            throw unreachable(unreadable);
        }
        return new Found(plan, List.copyOf(copies), List.copyOf(away));
    }

    /**
     * Wipes the days before this one: first from the journal, then a backup without them is made, then the others go.
     *
     * @return what was done and what could not be, each a sentence
     * @throws JournalException when nothing was wiped
     */
    public List<String> wipe(LocalDate before, Instant now) throws JournalException {
        List<String> told = new ArrayList<>();
        try (SqliteEventJournal opened = SqliteEventJournal.open(journal)) {
            opened.wipe(before, zone(), now, CONSOLE, day -> DaySheets.kept(day, office.texts()));
            told.add("Wiped from " + journal + ".");
            told.addAll(shrink(opened));
        }
        BackupNow.Outcome copied = BackupNow.toEach(journal, backups, now.atZone(zone()));
        told.addAll(copied.made());
        copied.failed()
                .forEach(why ->
                        told.add(why + " What is wiped is still in the backups there; the hub takes them away when"
                                + " it makes its next backup there."));
        told.addAll(wipeAside(WipePlan.of(journal, before, zone())));
        return told;
    }

    private static List<String> shrink(SqliteEventJournal opened) {
        try {
            opened.shrink();
            return List.of();
        } catch (JournalException asItIs) {
            return List.of(asItIs.getMessage()
                    + " There are zeros in the place of what was wiped; the file stays as large as it was.");
        }
    }

    private List<String> wipeAside(WipePlan done) throws JournalException {
        List<String> told = new ArrayList<>();
        try {
            for (Path aside : PutAside.holding(data(), done.lastRow(), done.lastNote())) {
                PutAside.wipe(aside);
                told.add("Deleted: " + aside + ".");
            }
            return told;
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    private JournalException unreachable(IOException failure) {
        return new JournalException(
                "The data folder " + data() + " cannot be searched for older journals (" + failure
                        + "); run this as the hub's user.",
                failure);
    }

    private Path data() {
        return Objects.requireNonNull(journal.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    private ZoneId zone() {
        return office.plan().zone();
    }
}
