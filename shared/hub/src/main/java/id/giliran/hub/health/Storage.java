package id.giliran.hub.health;

import id.giliran.hub.sequencer.Sequencer;
import id.giliran.protocol.view.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What acts are stored by: the writer, the journal's file, and the disk under it. Any thread may ask; nothing waits for the disk. */
public final class Storage {
    private static final long MEGABYTE = 1L << 20;

    private final Path journal;
    private final Path folder;
    private final long leastFreeBytes;
    private final Sequencer sequencer;
    private final Duration longestTurn;

    /**
     * What this journal is stored by.
     *
     * @param leastFreeMegabytes less than this free on the disk is told
     * @param longestTurn a writer that has not turned for longer is told to be stuck; it turns at least once a second
     */
    public Storage(Path journal, int leastFreeMegabytes, Sequencer sequencer, Duration longestTurn) {
        this.journal = journal.toAbsolutePath();
        this.folder = Objects.requireNonNull(this.journal.getParent(), "a file is in a folder");
        this.leastFreeBytes = leastFreeMegabytes * MEGABYTE;
        this.sequencer = sequencer;
        this.longestTurn = longestTurn;
    }

    Health.Journal journal() {
        return new Health.Journal(sequencer.trouble().isEmpty() && mayBeWritten(), turns());
    }

    Health.Disk disk() {
        return new Health.Disk(folder.toFile().getUsableSpace(), folder.toFile().getTotalSpace());
    }

    List<Notice> notices() {
        return Stream.of(stuck(), unwritable(), nearlyFull())
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean turns() {
        return sequencer.sinceTurn().compareTo(longestTurn) <= 0;
    }

    private boolean mayBeWritten() {
        return Files.isWritable(journal);
    }

    private Optional<Notice> stuck() {
        return turns()
                ? Optional.empty()
                : Optional.of(Notice.failing("The writer has stood still for more than " + longestTurn.toSeconds()
                        + " seconds: the disk may hang; look at the disk, then start the hub again."));
    }

    private Optional<Notice> unwritable() {
        Optional<String> trouble = sequencer.trouble();
        if (trouble.isEmpty() && !mayBeWritten()) {
            trouble = Optional.of("The journal " + journal
                    + " may not be written: look whether the disk is mounted read-only, and whether the file belongs to the "
                    + "hub's user.");
        }
        return trouble.map(Notice::failing);
    }

    private Optional<Notice> nearlyFull() {
        return disk().freeBytes() >= leastFreeBytes
                ? Optional.empty()
                : Optional.of(Notice.attention("The disk of " + folder + " has less than " + leastFreeBytes / MEGABYTE
                        + " MB free: free some space before it is full, or set disk-free-least in hub.yaml lower."));
    }
}
