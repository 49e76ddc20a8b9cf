package id.giliran.hub.backup;

import id.giliran.core.LostNumbers;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.plan.Service;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.journal.Anchor;
import id.giliran.hub.journal.JournalCopy;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalRestorer;
import id.giliran.hub.journal.JournalRestorer.Recollection;
import id.giliran.hub.journal.JournalRestorer.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Brings a journal back from a backup, and finds out which numbers may be on paper that the backup does not know. */
public final class Restore {
    private static final int THOUSAND = 1_000;

    private final Path journal;
    private final BackupSettings settings;
    private final Instant now;
    private final LocalDate today;

    /** @param today in office time */
    public Restore(Path journal, BackupSettings settings, Instant now, LocalDate today) {
        this.journal = journal;
        this.settings = settings;
        this.now = now;
        this.today = today;
    }

    /**
     * What was done.
     *
     * @param marked whether a mark told which numbers may be on paper
     * @param access what became of the hub's identity, devices and people, in a sentence
     * @param wipedBefore the business days before this one were wiped, and are back with the backup
     * @param passedOver newer backups that could not be used, each a sentence
     */
    public record Outcome(
            Path backup,
            Restored restored,
            boolean marked,
            String access,
            Optional<LocalDate> wipedBefore,
            List<String> passedOver) {}

    /**
     * Restores this backup, or the newest sound one of the folders.
     *
     * @throws BackupException when there is none, or a hub runs
     */
    public Outcome run(Optional<Path> chosen) throws BackupException {
        List<String> passedOver = new ArrayList<>();
        for (Path backup : chosen.map(List::of).orElseGet(this::newestFirst)) {
            try {
                requireWhole(backup);
                return run(backup, List.copyOf(passedOver));
            } catch (BackupException unusable) {
                if (chosen.isPresent()) {
                    throw unusable;
                }
                passedOver.add(unusable.getMessage());
            } catch (JournalException failure) {
                throw new BackupException(failure.getMessage(), failure);
            }
        }
        throw new BackupException("There is no backup that can be restored in " + settings.folders()
                + ". Plug in the disk or stick that has one, or name the file with --from. "
                + String.join(" ", passedOver));
    }

    private Outcome run(Path backup, List<String> passedOver) throws JournalException {
        Optional<Mark> mark = mark(backup);
        Optional<LocalDate> wipedBefore = wipedBefore(backup);
        Restored restored = JournalRestorer.restore(journal, backup, now, copy -> command(copy, mark));
        return new Outcome(
                backup,
                restored,
                mark.filter(told -> told.day().equals(restored.event().day())).isPresent(),
                new AccessRestore(AccessCopies.dataOf(journal), backup).run(),
                wipedBefore,
                passedOver);
    }

    /** As the journal that is replaced tells, or any backup within reach. */
    private Optional<LocalDate> wipedBefore(Path backup) {
        return Stream.concat(
                        Stream.of(journal),
                        Backups.folders(settings).stream()
                                .flatMap(folder -> folder.backups().stream())
                                .map(BackupFile::file))
                .flatMap(copy -> anchor(copy).stream())
                .filter(anchor -> Anchor.isBefore(backup, anchor.lastRow(), anchor.lastNote()))
                .map(Anchor::before)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Anchor> anchor(Path copy) {
        try {
            return Files.exists(copy) ? Anchor.of(copy) : Optional.empty();
        } catch (JournalException damaged) {
            return Optional.empty();
        }
    }

    private void requireWhole(Path backup) throws BackupException {
        try {
            if (!Checksum.of(backup).equals(Checksum.stored(backup))) {
                throw new BackupException("The backup " + backup + " is damaged: its checksum does not fit.");
            }
        } catch (IOException unreadable) {
            throw new BackupException(
                    "The backup " + backup + " or its checksum "
                            + Checksum.fileOf(backup).getFileName() + " cannot be read (" + unreadable + ").",
                    unreadable);
        }
    }

    private List<Path> newestFirst() {
        Map<Path, Instant> times = new TreeMap<>();
        for (BackupFolder folder : Backups.folders(settings)) {
            folder.backups().forEach(backup -> times.put(backup.file(), lastRow(backup.file())));
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Path, Instant>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Path::getFileName)))
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A backup that cannot be read is tried last, so that it is told. */
    private static Instant lastRow(Path backup) {
        try {
            return JournalCopy.contents(backup).hubTime().orElse(Instant.MIN);
        } catch (JournalException unreadable) {
            return Instant.MIN;
        }
    }

    private Optional<Mark> mark(Path backup) {
        Path beside = backup.toAbsolutePath().getParent();
        return Stream.concat(Stream.of(beside), settings.folders().stream())
                .filter(Files::isDirectory)
                .map(MarkFile::read)
                .flatMap(Optional::stream)
                .reduce(Mark::or);
    }

    private RestoreJournal command(Recollection copy, Optional<Mark> mark) {
        Optional<LocalDate> last = copy.office().lastDay();
        return mark.filter(told -> last.stream().noneMatch(told.day()::isBefore))
                .map(told -> new RestoreJournal(told.day(), copy.madeAt(), told.lost()))
                .orElseGet(() -> new RestoreJournal(
                        unknownDay(copy.office()), copy.madeAt(), new LostNumbers(thousands(copy.office()), THOUSAND)));
    }

    /** The day of which numbers may be lost when nothing tells. */
    private LocalDate unknownDay(Office office) {
        return office.lastDay()
                .map(last -> office.dayOpen() ? last : last.plusDays(1))
                .filter(earliest -> !today.isAfter(earliest))
                .orElse(today);
    }

    /** Letters that are beyond the first thousand already. */
    private static Map<Character, Integer> thousands(Office office) {
        Map<Character, Integer> upTo = new TreeMap<>();
        if (office.dayOpen()) {
            for (Service service : office.plan().services()) {
                int given = office.nextNumber(service.letter()).ordinal() - 1;
                upTo.put(service.letter(), (given / THOUSAND + 1) * THOUSAND);
            }
        }
        return upTo;
    }
}
