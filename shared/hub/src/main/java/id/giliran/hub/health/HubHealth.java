package id.giliran.hub.health;

import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayNotices;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskNotices;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.ClockState;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.protocol.view.DisplayLine;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.KioskLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells how the hub is. Any thread may ask, also while the writer is stuck: nothing here waits for it. */
public final class HubHealth {
    private final String run;
    private final HubClock clock;
    private final ViewBoard board;
    private final KioskReports reports;
    private final DisplayReports displays;
    private final ScreenStreams streams;
    private final Storage storage;
    private final Supplier<List<Health.Backup>> backups;
    private final Instant startedAt;
    private final List<Supplier<Optional<String>>> attention = new CopyOnWriteArrayList<>();

    /**
     * The health of one run.
     *
     * @param backups how the copies of the journal are; must not wait for anything
     */
    public HubHealth(
            String run,
            HubClock clock,
            ViewBoard board,
            KioskReports reports,
            DisplayReports displays,
            ScreenStreams streams,
            Storage storage,
            Supplier<List<Health.Backup>> backups) {
        this.run = run;
        this.clock = clock;
        this.board = board;
        this.reports = reports;
        this.displays = displays;
        this.streams = streams;
        this.storage = storage;
        this.backups = backups;
        this.startedAt = clock.now();
    }

    /** Something that a person should look at. */
    public void attend(String sentence) {
        attend(() -> Optional.of(sentence));
    }

    /** Something that a person should look at while it is there; must not wait for anything. */
    public void attend(Supplier<Optional<String>> sentence) {
        attention.add(sentence);
    }

    /** How it is now. */
    public Health tell() {
        ViewBoard.Status status = board.status();
        Instant now = clock.now();
        ClockState time = clock.state();
        List<Health.Backup> copies = backups.get();
        List<KioskLine> kiosks = reports.lines(now);
        List<DisplayLine> walls = displays.lines(now);
        List<Notice> notices = Stream.of(
                        storage.notices().stream(),
                        attention.stream().flatMap(each -> each.get().stream()).map(Notice::attention),
                        copies.stream()
                                .flatMap(copy -> Stream.ofNullable(copy.trouble()))
                                .map(Notice::attention),
                        ClockNotices.of(time, now).stream(),
                        KioskNotices.of(watched(kiosks, status)).stream().map(Notice::attention),
                        DisplayNotices.of(watchedDisplays(walls, status)).stream()
                                .map(Notice::attention))
                .flatMap(all -> all)
                .toList();
        return new Health(
                word(notices),
                run,
                version(),
                startedAt,
                now,
                status.day(),
                status.journalSeq(),
                storage.journal(),
                copies,
                storage.disk(),
                ClockNotices.told(time),
                streams.count(),
                kiosks,
                walls,
                notices.stream().map(Notice::sentence).toList());
    }

    /** Between business days kiosks and displays are switched off. */
    private static List<KioskLine> watched(List<KioskLine> kiosks, ViewBoard.Status status) {
        return status.day() == null
                ? kiosks.stream().filter(KioskLine::connected).toList()
                : kiosks;
    }

    private static List<DisplayLine> watchedDisplays(List<DisplayLine> displays, ViewBoard.Status status) {
        return status.day() == null
                ? displays.stream().filter(DisplayLine::connected).toList()
                : displays;
    }

    private static String word(List<Notice> notices) {
        if (notices.stream().anyMatch(Notice::failing)) {
            return Health.FAILING;
        }
        return notices.isEmpty() ? Health.OK : Health.ATTENTION;
    }

    /** The version in the jar; a hub that runs from a build folder has none. */
    public static String version() {
        return Optional.ofNullable(HubHealth.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
