package id.giliran.hub.journal;

import id.giliran.core.Decision;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeDecider;
import id.giliran.core.OfficeEvent;
import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts a copy in the place of a journal that was lost or damaged, and says in it that this was done. */
public final class JournalRestorer {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path journal;
    private final Path unfinished;

    private JournalRestorer(Path journal) {
        this.journal = journal.toAbsolutePath();
        this.unfinished = journal.toAbsolutePath().resolveSibling(journal.getFileName() + ".restoring");
    }

    /**
     * What was done.
     *
     * @param event what the restored journal says of it
     * @param aside where the journal of before was moved to, if there was one
     */
    public record Restored(JournalCopy.Contents contents, OfficeEvent.JournalRestored event, Optional<Path> aside) {}

    /**
     * Restores the journal. Until the copy is known to be sound nothing of before is touched, and nothing is ever deleted.
     *
     * @param copy of any schema version that this program knows
     * @param command what may be lost, by the office as the copy gives it and the hub time of its newest row
     * @throws JournalException when a hub runs on the journal, or the copy is not sound
     */
    public static Restored restore(Path journal, Path copy, Instant now, Function<Recollection, RestoreJournal> command)
            throws JournalException {
        JournalRestorer restorer = new JournalRestorer(journal);
        try {
            Files.createDirectories(restorer.journal.getParent());
            try (JournalLock _ = JournalLock.take(restorer.journal)) {
                return restorer.restore(copy, now, command);
            }
        } catch (IOException failure) {
            throw new JournalException(
                    "The journal could not be restored to " + journal + " (" + failure
                            + "); look whether the disk is full and the folder belongs to the hub's user.",
                    failure);
        }
    }

    /** What the copy remembers. */
    public record Recollection(Office office, Instant madeAt) {}

    private Restored restore(Path copy, Instant now, Function<Recollection, RestoreJournal> command)
            throws IOException, JournalException {
        discard();
        Files.copy(copy, unfinished);
        boolean _ = OwnerOnly.mend(unfinished);
        JournalCopy.Contents contents = JournalCopy.contents(unfinished);
        OfficeEvent.JournalRestored event = tell(now, command);
        Verdict verdict = JournalVerifier.verify(unfinished);
        if (!verdict.sound()) {
            discard();
            throw new JournalException("The backup " + copy + " is not sound: " + String.join(" ", verdict.findings()));
        }
        Optional<Path> aside = moveAside(now);
        Files.move(unfinished, journal, StandardCopyOption.ATOMIC_MOVE);
        discard();
        return new Restored(contents, event, aside);
    }

    private OfficeEvent.JournalRestored tell(Instant clock, Function<Recollection, RestoreJournal> command)
            throws JournalException {
        try (SqliteEventJournal restored = SqliteEventJournal.open(unfinished)) {
            Office office = new Office();
            Recovered recovered = restored.recover(stored -> office.apply(stored.event(), stored.hubTime()));
            Instant madeAt = recovered.lastHubTime().orElse(Instant.EPOCH);
            Instant now = clock.isBefore(madeAt) ? madeAt : Instant.ofEpochMilli(clock.toEpochMilli());
            RestoreJournal asked = command.apply(new Recollection(office, madeAt));
            return switch (OfficeDecider.decide(office, asked, now)) {
                case Decision.Accepted(List<OfficeEvent> events) -> {
                    restored.append(
                            new Batch(List.of(new Batch.Entry(now, events, Optional.empty(), Optional.empty()))));
                    yield (OfficeEvent.JournalRestored) events.getFirst();
                }
                case Decision.Rejected(var rejection) -> throw new IllegalStateException("refused: " + rejection);
            };
        } catch (IllegalStateException impossible) {
            throw new JournalException(
                    "The backup does not fit together (" + impossible.getMessage()
                            + "); take an older one with --from.",
                    impossible);
        }
    }

    private Optional<Path> moveAside(Instant now) throws IOException {
        List<Path> before = beside(journal.getFileName().toString()).stream()
                .filter(file -> !file.getFileName().toString().endsWith(".lock"))
                .filter(file -> !file.getFileName()
                        .toString()
                        .startsWith(unfinished.getFileName().toString()))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Path aside = Files.createTempDirectory(journal.getParent(), "before-restore-" + TIME.format(now) + "-");
        for (Path file : before) {
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(aside);
    }

    /** What an attempt that was cut off has left, and what SQLite needed beside the copy. */
    private void discard() throws IOException {
        for (Path file : beside(unfinished.getFileName().toString())) {
            Files.delete(file);
        }
    }

    private List<Path> beside(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(journal.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
