package id.giliran.kiosk.offline;

import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.offline.KioskState.Heard;
import id.giliran.kiosk.offline.WordTable.Unsettled;
import id.giliran.protocol.view.KioskView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that the kiosk has for the time when the hub is away; follows the hub's view to know when that is. */
public final class OfflineDesk implements AutoCloseable {
    /** How often {@link #look} wants to be called. */
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(OfflineDesk.class);

    /** Nothing more is known of a paper at which the kiosk ended. */
    private static final String SENT = "sent";

    private static final Duration VISITOR_PATIENCE = Duration.ofSeconds(3);
    private static final int LOOKS_A_LEASE = 36;
    private static final int LOOKS_A_VIEW = 6;

    private final KioskFile file;
    private final LastHeard hub;
    private final OfflineClock clock;
    private final OfflineNumbers numbers;
    private final HubWords words;
    private final CatchUp catchUp;
    private volatile boolean reconnected;
    private int looks;

    private OfflineDesk(KioskFile file, Optional<Heard> before, KioskActs acts, HubTime time, InstantSource system) {
        this.file = file;
        this.hub = new LastHeard(before.map(Heard::view).orElse(null));
        this.clock = new OfflineClock(
                time,
                system,
                before.map(heard -> new OfflineClock.Anchor(heard.hubTime(), heard.systemTime()))
                        .orElse(null));
        this.numbers = new OfflineNumbers(file, hub, clock);
        Queue<Unsettled> unwritten = new ConcurrentLinkedQueue<>();
        this.words = new HubWords(file, hub, acts.withPatience(VISITOR_PATIENCE), unwritten);
        this.catchUp = new CatchUp(file, hub, acts, numbers, unwritten);
    }

    /**
     * Opens the kiosk's file, or begins it.
     *
     * @param system the kiosk's own clock
     * @throws IllegalArgumentException with a sentence, when another kiosk is using the file
     */
    public static OfflineDesk open(Path folder, int kiosk, KioskActs acts, HubTime time, InstantSource system) {
        KioskFile file = KioskFiles.open(folder, kiosk);
        try {
            Optional<Heard> before = file.change(sqlite -> new KioskState(sqlite).heard());
            OfflineDesk desk = new OfflineDesk(file, before, acts, time, system);
            desk.numbers.begin(SENT);
            return desk;
        } catch (KioskFileException unreadable) {
            file.close();
            LOG.error("{} Until that is mended, this kiosk gives no numbers without the hub.", unreadable.getMessage());
            return new OfflineDesk(KioskFile.inMemory(unreadable.getMessage()), Optional.empty(), acts, time, system);
        }
    }

    /** The numbers that the kiosk may give by itself. */
    public OfflineNumbers numbers() {
        return numbers;
    }

    /** What the hub is told. */
    public HubWords words() {
        return words;
    }

    /** Whether the hub speaks to us, as far as is known now. */
    public boolean isHubNear() {
        return hub.isHubNear();
    }

    /**
     * Takes what is known of the hub now; to be called for every change.
     *
     * @return whether the hub is back, so that {@link #look} has something to do at once
     */
    public boolean hear(Snapshot<KioskView> snapshot) {
        boolean nearBefore = hub.isHubNear();
        String runBefore = hub.run();
        hub.hear(snapshot);
        if (snapshot.link() == Link.CONNECTED && !(nearBefore && runBefore.equals(hub.run()))) {
            reconnected = true;
        }
        return reconnected;
    }

    /** Tells the hub what it does not know yet, and keeps what it said. Blocks as long as that takes; on one thread only. */
    public void look() {
        boolean back = reconnected;
        reconnected = false;
        if (looks % LOOKS_A_VIEW == 0 || back) {
            keepHeard();
        }
        catchUp.run(back || looks % LOOKS_A_LEASE == 0);
        looks++;
    }

    private void keepHeard() {
        Optional<Heard> now = clock.reading()
                .flatMap(reading -> hub.view().map(view -> new Heard(reading.hubTime(), reading.systemTime(), view)));
        if (now.isEmpty()) {
            return;
        }
        try {
            file.change(sqlite -> {
                new KioskState(sqlite).keep(now.get());
                return now;
            });
        } catch (KioskFileException unstorable) {
            LOG.error("What the hub said could not be kept. {}", unstorable.getMessage());
        }
    }

    @Override
    public void close() {
        keepHeard();
        file.close();
    }
}
