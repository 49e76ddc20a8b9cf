package id.giliran.protocol.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the hub is.
 *
 * @param status {@link #OK}, {@link #ATTENTION} or {@link #FAILING}
 * @param hub id of this run
 * @param day the open business day
 * @param journalSeq number of the newest journal row
 * @param streams connected screens
 * @param kiosks every kiosk, with what is the matter with its printer
 * @param displays every hall display that was ever heard, with what is the matter with it
 * @param notices sentences for a technician, gravest first, each with what to do
 */
public record Health(
        String status,
        String hub,
        String version,
        Instant startedAt,
        Instant now,
        @Nullable LocalDate day,
        long journalSeq,
        Journal journal,
        List<Backup> backups,
        Disk disk,
        Clock clock,
        int streams,
        List<KioskLine> kiosks,
        List<DisplayLine> displays,
        List<String> notices) {
    /** All is well. */
    public static final String OK = "ok";

    /** The hub serves, and a person should look at something soon. */
    public static final String ATTENTION = "attention";

    /** The hub cannot store anything now; told with HTTP status 503. */
    public static final String FAILING = "failing";

    public Health {
        backups = List.copyOf(backups);
        kiosks = List.copyOf(kiosks);
        displays = List.copyOf(displays);
        notices = List.copyOf(notices);
    }

    /**
     * Where acts are stored.
     *
     * @param writable whether the newest act was stored and the file may be written
     * @param turning whether the writer takes in what is asked
     */
    public record Journal(boolean writable, boolean turning) {}

    /**
     * Copies of the journal in one folder.
     *
     * @param lastAt when the newest one was finished; absent when there is none
     * @param trouble a sentence that says what to do when the newest one failed or is too old
     */
    public record Backup(
            String folder,
            @Nullable Instant lastAt,
            @Nullable String trouble) {}

    /** The disk of the data folder. */
    public record Disk(long freeBytes, long totalBytes) {}

    /**
     * The computer's clock against hub time.
     *
     * @param behindSeconds how far it is behind; 0 when it is right
     * @param jumpedSeconds how far it last jumped forward while the hub ran; 0 when it never did
     * @param jumpedAt hub time after that jump
     */
    public record Clock(
            long behindSeconds,
            long jumpedSeconds,
            @Nullable Instant jumpedAt) {}
}
