package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DiskTest {
    private static final String FILE = "journal.db";
    private static final int THROWS = 200;

    private Disk disk = new Disk(new Random(1));
    private long calls;

    private void write(long offset, String text) {
        change(new Change.Write(offset, text.getBytes(StandardCharsets.US_ASCII)), true);
    }

    private void change(Change change, boolean really) {
        disk.happen(new Moment.Changing(++calls, FILE, change));
        disk.happen(new Moment.Changed(calls, really));
    }

    private void flush(String file, Moment.Outcome outcome) {
        disk.happen(new Moment.Flushing(++calls, file));
        disk.happen(new Moment.Flushed(calls, outcome));
    }

    private void open() {
        disk.happen(new Moment.Opened(FILE));
    }

    /** All that can be found after a cut now; a file that is not there is {@code -}. */
    private Set<String> possible() {
        return IntStream.range(0, THROWS)
                .mapToObj(seed -> disk.afterCut(new Random(seed)))
                .map(DiskTest::content)
                .collect(Collectors.toSet());
    }

    private static String content(Map<String, byte[]> files) {
        return files.containsKey(FILE) ? new String(files.get(FILE), StandardCharsets.US_ASCII) : "-";
    }

    @Test
    void whatWasFlushedIsThereWhateverComesLater() {
        open();
        flush("", Moment.Outcome.DONE);
        write(0, "ab");
        flush(FILE, Moment.Outcome.DONE);
        write(1, "X");
        write(2, "Y");

        assertThat(possible()).containsExactlyInAnyOrder("ab", "aX", "abY", "aXY");
    }

    @Test
    void aFileHasANameOnceItsFolderIsFlushed() {
        open();
        write(0, "a");
        flush(FILE, Moment.Outcome.DONE);
        assertThat(possible()).containsExactlyInAnyOrder("-", "a");

        flush("", Moment.Outcome.DONE);
        assertThat(possible()).containsExactly("a");

        disk.happen(new Moment.Removed(FILE));
        assertThat(possible()).containsExactlyInAnyOrder("-", "a");
    }

    @Test
    void aFlushThatLiesMakesNothingSafe() {
        open();
        flush("", Moment.Outcome.DONE);
        write(0, "a");
        flush(FILE, Moment.Outcome.LIED);

        assertThat(possible()).containsExactlyInAnyOrder("", "a");
    }

    @Test
    void whatAFailedFlushShouldHaveWrittenIsWrittenByNoLaterOne() {
        Set<String> found = new HashSet<>();
        for (int seed = 0; seed < THROWS; seed++) {
            disk = new Disk(new Random(seed));
            open();
            flush("", Moment.Outcome.DONE);
            write(0, "a");
            flush(FILE, Moment.Outcome.FAILED);
            write(1, "b");
            flush(FILE, Moment.Outcome.DONE);
            disk.afterCut(new Random(seed))
                    .values()
                    .forEach(bytes -> found.add(new String(bytes, StandardCharsets.US_ASCII)));
        }

        assertThat(found).containsExactlyInAnyOrder("ab", "\0b");
    }

    @Test
    void aFlushCoversWhatWasDoneWhenItBegan() {
        open();
        flush("", Moment.Outcome.DONE);
        write(0, "a");
        disk.happen(new Moment.Flushing(++calls, FILE));
        long flush = calls;
        write(1, "b");
        disk.happen(new Moment.Flushed(flush, Moment.Outcome.DONE));

        assertThat(possible()).containsExactlyInAnyOrder("a", "ab");
    }

    @Test
    void aRefusedChangeNeverHappened() {
        open();
        flush("", Moment.Outcome.DONE);
        change(new Change.Write(0, new byte[] {'a'}), false);

        assertThat(possible()).containsExactly("");
    }

    @Test
    void aLongWriteCanBeTornBetweenSectors() {
        open();
        flush("", Moment.Outcome.DONE);
        write(0, "a".repeat(1_024));
        flush(FILE, Moment.Outcome.DONE);
        write(256, "b".repeat(512));

        String kept = "a".repeat(256);
        assertThat(possible())
                .containsExactlyInAnyOrder(
                        "a".repeat(1_024),
                        kept + "b".repeat(512) + kept,
                        kept + "b".repeat(256) + "a".repeat(512),
                        "a".repeat(512) + "b".repeat(256) + kept);
    }

    @Test
    void aLengthThatWasNotFlushedMayBeTheOldOne() {
        open();
        flush("", Moment.Outcome.DONE);
        write(0, "abc");
        flush(FILE, Moment.Outcome.DONE);
        change(new Change.Length(1), true);

        assertThat(possible()).containsExactlyInAnyOrder("a", "abc");
    }
}
