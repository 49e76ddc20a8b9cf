package id.giliran.hub;

import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.KioskNotices;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskLine;
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
    private final KioskReports reports;
    private final ScreenStreams streams;
    private final Instant startedAt;
    private final Supplier<Optional<String>> trouble;
    private final List<String> attention = new CopyOnWriteArrayList<>();

    /** @param trouble why nothing is stored at present */
    HubHealth(
            String run,
            HubClock clock,
            ViewBoard board,
            KioskReports reports,
            ScreenStreams streams,
            Supplier<Optional<String>> trouble) {
        this.run = run;
        this.clock = clock;
        this.board = board;
        this.reports = reports;
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
        Instant now = clock.now();
        List<KioskLine> kiosks = reports.lines(now);
        // Between business days kiosks are switched off.
        List<KioskLine> watched = status.day() == null
                ? kiosks.stream().filter(KioskLine::connected).toList()
                : kiosks;
        List<String> sentences = Stream.of(attention, trouble.get().stream().toList(), KioskNotices.of(watched))
                .flatMap(List::stream)
                .toList();
        return new Health(
                sentences.isEmpty() ? "ok" : "attention",
                run,
                version(),
                startedAt,
                now,
                status.day(),
                status.journalSeq(),
                streams.count(),
                kiosks,
                Stream.concat(Stream.of(LOOPBACK_ONLY), sentences.stream()).toList());
    }

    /** The version in the jar; a hub that runs from a build folder has none. */
    static String version() {
        return Optional.ofNullable(HubHealth.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
