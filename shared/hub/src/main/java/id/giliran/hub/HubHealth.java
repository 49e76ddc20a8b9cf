package id.giliran.hub;

import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.Health;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells how the hub is. */
final class HubHealth {
    private static final String LOOPBACK_ONLY = "Listening on loopback only until the LAN is protected.";

    private final String run;
    private final HubClock clock;
    private final ViewBoard board;
    private final ScreenStreams streams;
    private final Instant startedAt;
    private final Supplier<Optional<String>> trouble;
    private final List<String> attention = new CopyOnWriteArrayList<>();

    /** @param trouble why nothing is stored at present */
    HubHealth(String run, HubClock clock, ViewBoard board, ScreenStreams streams, Supplier<Optional<String>> trouble) {
        this.run = run;
        this.clock = clock;
        this.board = board;
        this.streams = streams;
        this.trouble = trouble;
        this.startedAt = clock.now();
    }

    /** Something that a person should look at. */
    void attend(String sentence) {
        attention.add(sentence);
    }

    Health tell() {
        ViewBoard.Status status = board.status();
        List<String> sentences =
                Stream.concat(attention.stream(), trouble.get().stream()).toList();
        return new Health(
                sentences.isEmpty() ? "ok" : "attention",
                run,
                version(),
                startedAt,
                clock.now(),
                status.day(),
                status.journalSeq(),
                streams.count(),
                List.of(),
                Stream.concat(Stream.of(LOOPBACK_ONLY), sentences.stream()).toList());
    }

    /** The version in the jar; a hub that runs from a build folder has none. */
    static String version() {
        return Optional.ofNullable(HubHealth.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
