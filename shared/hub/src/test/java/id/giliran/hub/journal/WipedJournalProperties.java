package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever days there are and wherever they are cut, what is left is proved, and the office goes on as if nothing had been wiped. */
final class WipedJournalProperties {
    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void anOfficeGoesOnWhereverItsPastIsCut(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5) Integer> tickets,
            @ForAll @Size(min = 1, max = 2) List<@IntRange(min = 0, max = 8) Integer> cuts)
            throws IOException, JournalException {
        Path folder = Files.createTempDirectory("wiped");
        try {
            Path file = folder.resolve("journal.db");
            SampleDays.write(file, tickets);
            Left before = left(file);
            for (int cut : cuts) {
                SampleDays.wipe(file, SampleDays.day(cut));
                assertThat(JournalVerifier.verify(file).findings()).isEmpty();
                assertThat(left(file)).isEqualTo(before);
            }
        } finally {
            delete(folder);
        }
    }

    /** What a hub begins with. Only the wipe's own note makes hub time later. */
    private record Left(List<StoredEvent> newestDay, long lastSeq, Object priorityCounts) {}

    private static Left left(Path file) throws JournalException {
        try (SqliteEventJournal journal = SqliteEventJournal.open(file)) {
            Recovered recovered = journal.recover(_ -> {});
            return new Left(journal.newestDay(), recovered.lastSeq(), recovered.priorityCounts());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
