package id.giliran.rehearsal.trial.wall;

import id.giliran.display.DrivenWall;
import id.giliran.display.announcing.Clocks;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.rehearsal.day.Chance;
import id.giliran.rehearsal.trial.soak.DayFigures;
import id.giliran.rehearsal.trial.soak.Footprint;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.stage.Stage;

/**
 * Many days of one wall in this process, with a clock that runs as fast as the wall can. The wall is in a window and really drawn: not
 * every change, but one in so many is waited for.
 */
final class WallSoak {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final Duration LOOK_LIMIT = Duration.ofSeconds(10);
    private static final int DRAWN_EVERY = 25;
    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;

    /** The hub is lost twice a day, the second time for so long that the wall says so. */
    private static final Duration FIRST_LOSS = Duration.ofHours(2);

    private static final Duration SECOND_LOSS = Duration.ofHours(5);
    private static final Duration SHORT_LOSS = Duration.ofSeconds(20);
    private static final Duration LONG_LOSS = Duration.ofSeconds(90);
    private static final Duration LOST = Duration.ofSeconds(30);

    private final int visitors;
    private final long seed;
    private final DrivenWall wall;
    private Instant now = FIRST.atTime(HallDay.OPENS).atZone(HallDay.ZONE).toInstant();
    private Duration running = Duration.ZERO;
    private int changes;

    private WallSoak(Path config, Path data, int visitors, long seed) {
        this.visitors = visitors;
        this.seed = seed;
        DisplaySettings settings = DisplaySettings.windowed(HubPlace.parse("127.0.0.1:1"), config, data);
        this.wall = FxToolkit.call(() -> shown(
                new DrivenWall(settings, LanguageFolders.none(), new Clocks(() -> Optional.of(now), () -> running))));
    }

    /**
     * Lives through all days.
     *
     * @param told of each day as it ends; issued are the calls that the hub made, served those that the wall announced
     */
    static List<DayFigures> run(Path config, Path data, int days, int visitors, long seed, Consumer<DayFigures> told)
            throws IOException, InterruptedException, NoScreenException {
        FxToolkit.start(true);
        WallSoak soak = new WallSoak(config, data, visitors, seed);
        List<DayFigures> figures = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            DayFigures lived = soak.live(day);
            told.accept(lived);
            figures.add(lived);
        }
        FxToolkit.await(() -> soak.wall.scene().getWindow().hide());
        soak.wall.close();
        return figures;
    }

    private static DrivenWall shown(DrivenWall wall) {
        Stage stage = new Stage();
        stage.setScene(wall.scene());
        // What fits on the screen of the headless platform; it fails at anything larger.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return wall;
    }

    private DayFigures live(int number) throws IOException, InterruptedException {
        HallDay day = new HallDay(FIRST.plusDays(number - 1L), visitors, new Chance(seed, "hall " + number));
        long before = wall.announced();
        now = day.opening();
        // A clock that is set has no effect on what runs: a night is passed in one step.
        for (Duration time = Duration.ZERO; time.compareTo(HallDay.LENGTH) < 0; time = time.plusMinutes(1)) {
            Duration minute = time;
            if (FxToolkit.call(() -> minute(day, minute))) {
                awaitFrame();
            }
        }
        awaitFrame();
        Footprint busy = Footprint.of(ProcessHandle.current().pid());
        long live = liveHeap();
        return new DayFigures(
                number,
                day.announcements(),
                (int) (wall.announced() - before),
                busy,
                Footprint.of(ProcessHandle.current().pid()),
                live);
    }

    /** Asked from inside: jcmd would wait for this very process to read what it says, which stands still while it is asked. */
    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Sixty seconds on the FX thread; whether the wall should be seen drawn now. */
    private boolean minute(HallDay day, Duration beginning) {
        int changesBefore = changes;
        for (int second = 0; second < 60; second++) {
            now = now.plusSeconds(1);
            running = running.plusSeconds(1);
            boolean changed = day.second(now);
            if (changed || second == 0) {
                changes += changed ? 1 : 0;
                wall.heard(snapshot(day, beginning));
            }
            wall.tick();
        }
        return changes / DRAWN_EVERY != changesBefore / DRAWN_EVERY;
    }

    private Snapshot<id.giliran.protocol.view.HallView> snapshot(HallDay day, Duration time) {
        return new Snapshot<>(link(time), day.view(), now, "run-1", null);
    }

    private static Link link(Duration time) {
        if (time.compareTo(FIRST_LOSS) >= 0 && time.compareTo(FIRST_LOSS.plus(SHORT_LOSS)) < 0) {
            return Link.STALE;
        }
        Duration lost = time.minus(SECOND_LOSS);
        if (lost.isNegative() || lost.compareTo(LONG_LOSS) >= 0) {
            return Link.CONNECTED;
        }
        return lost.compareTo(LOST) < 0 ? Link.STALE : Link.LOST;
    }

    /** Until the scene was laid out and handed to the drawing thread once more. */
    private void awaitFrame() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            wall.scene().removePostLayoutPulseListener(once[0]);
            drawn.countDown();
        };
        FxToolkit.await(() -> {
            wall.scene().addPostLayoutPulseListener(once[0]);
            javafx.application.Platform.requestNextPulse();
        });
        boolean _ = drawn.await(LOOK_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }
}
