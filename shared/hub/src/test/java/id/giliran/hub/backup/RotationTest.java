package id.giliran.hub.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RotationTest {
    private static final List<BackupFile> FOUR_A_DAY_FOR_FIVE_DAYS = Stream.iterate(0, count -> count + 1)
            .limit(20)
            .map(count -> backup(count + 1, 1 + count / 4))
            .toList();

    @Test
    void theNewestAndTheLastOfEachDayAreKept() {
        assertThat(new Rotation(3, 4).outdated(FOUR_A_DAY_FOR_FIVE_DAYS))
                .extracting(BackupFile::number)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 9L, 10L, 11L, 13L, 14L, 15L, 17L);
    }

    @Test
    void theNewestIsKeptEvenWithAClockThatHasGoneBack() {
        List<BackupFile> backups = Stream.concat(FOUR_A_DAY_FOR_FIVE_DAYS.stream(), Stream.of(madeIn1970(21)))
                .toList();

        assertThat(new Rotation(1, 0).outdated(backups)).hasSize(20).doesNotContain(madeIn1970(21));
    }

    @Test
    void aFewAreAllKept() {
        assertThat(new Rotation(20, 1).outdated(FOUR_A_DAY_FOR_FIVE_DAYS)).isEmpty();
    }

    @Test
    void aNameSaysTheNumberAndTheDateAndNothingElseIsABackup() {
        assertThat(backup(7, 3))
                .isEqualTo(new BackupFile(Path.of("b/journal-00007-2026-11-03-0915.db"), 7, "2026-11-03"));
        assertThat(Stream.of("journal.db", "journal-00007-2026-11-03-0915.db.sha256", "journal.db.part")
                        .map(Path::of)
                        .map(BackupFile::of))
                .allSatisfy(none -> assertThat(none).isEmpty());
    }

    private static BackupFile backup(int number, int day) {
        return BackupFile.of(BackupFile.name(Path.of("b"), number, LocalDateTime.of(2026, 11, day, 9, 15)))
                .orElseThrow();
    }

    private static BackupFile madeIn1970(int number) {
        return BackupFile.of(BackupFile.name(Path.of("b"), number, LocalDateTime.of(1970, 1, 1, 0, 0)))
                .orElseThrow();
    }
}
