package id.giliran.display.announcing;

import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The announcements of one program: what the hub says goes in, turns of the walls and speech come out. All methods but those of
 * {@link Crowd} belong to one thread, the FX thread.
 */
public final class Announcing {
    private final Announcer announcer;
    private final Clocks clocks;
    private final Speech speech;
    private final Executor home;
    private final Runnable changed;
    private final Waits waits = new Waits();
    private ZoneId zone = ZoneOffset.UTC;
    private Instant heardAt = Instant.EPOCH;

    /** What those who speak may read on their own threads. */
    private static final class Waits implements Crowd {
        private volatile int waiting;
        private volatile boolean mayRepeat;

        @Override
        public int waiting() {
            return waiting;
        }

        @Override
        public boolean mayRepeat() {
            return mayRepeat;
        }
    }

    /**
     * @param home runs tasks on the thread that all this belongs to
     * @param changed runs there when an announcement has ended by itself, so that the walls must look again
     */
    public Announcing(Announcer announcer, Clocks clocks, Speech speech, Executor home, Runnable changed) {
        this.announcer = announcer;
        this.clocks = clocks;
        this.speech = speech;
        this.home = home;
        this.changed = changed;
    }

    /** Something new from the hub, or about it. */
    public void heard(Snapshot<HallView> newest) {
        HallView view = newest.view();
        Instant asOf = newest.asOf();
        if (newest.isFresh() && view != null && asOf != null) {
            zone = ZoneId.of(view.office().zone());
            heardAt = asOf;
            announcer.heard(view.office().day() == null ? List.of() : view.calls(), hubNow());
        } else {
            announcer.outOfTouch();
        }
        tick();
    }

    /** Time has passed: the next announcement may begin. */
    public void tick() {
        List<Turn> begun = announcer.next(clocks.running().get());
        publish();
        for (Turn turn : begun) {
            if (turn.heard()) {
                speech.say(turn.saying(), officeTime(), waits, () -> home.execute(() -> silent(turn.announcement())));
            }
        }
        announcer.nextToSpeak().ifPresent(speech::expect);
    }

    /** How long until {@link #tick} must come at the latest; empty when only the hub or the end of a sound can bring something new. */
    public Optional<Duration> nextTick() {
        Duration now = clocks.running().get();
        return announcer.due(now).map(due -> due.minus(now));
    }

    /** What a wall has to know; walls are counted from 0. */
    public Turns turns(int wall) {
        return new Turns() {
            @Override
            public Optional<Call> shown() {
                return announcer.shown(wall, clocks.running().get());
            }

            @Override
            public boolean isAnnouncing() {
                return announcer.isAnnouncing(wall, clocks.running().get());
            }
        };
    }

    private void silent(String announcement) {
        announcer.silent(announcement);
        tick();
        changed.run();
    }

    private void publish() {
        waits.waiting = announcer.waitingToSpeak();
        waits.mayRepeat = announcer.mayRepeat();
    }

    private Instant hubNow() {
        return clocks.hub().now().orElse(heardAt);
    }

    private LocalTime officeTime() {
        return LocalTime.ofInstant(hubNow(), zone);
    }
}
