package id.giliran.rehearsal.trial.soak;

import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Many days of one hub. The business days follow each other at once, but nothing in the hub is hurried: its clock is the
 * computer's, so what it does by the clock it does less often in such a day than in a real one.
 */
public final class Soak {
    private static final Duration UNTIL_NIGHT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final SoakPlan plan;
    private final HubProcess hub;

    private Soak(SoakPlan plan, HubProcess hub) {
        this.plan = plan;
        this.hub = hub;
    }

    /**
     * Lives through all days.
     *
     * @param told of each day as it ends
     * @throws IOException when the hub does not start or does not do its work
     */
    public static List<DayFigures> run(SoakPlan plan, Consumer<DayFigures> told) throws IOException {
        Path config = plan.folder().resolve("config");
        RehearsalOffice.copyWithCounters(plan.config(), config, SoakDay.COUNTERS);
        RehearsalOffice.setKiosks(config, SoakDay.KIOSKS);
        List<DayFigures> days = new ArrayList<>();
        try (HubProcess hub = HubProcess.start(config, plan.folder().resolve("data"), plan.how())) {
            Soak soak = new Soak(plan, hub);
            for (int day = 1; day <= plan.days(); day++) {
                DayFigures figures = soak.live(day);
                told.accept(figures);
                days.add(figures);
            }
        }
        return List.copyOf(days);
    }

    private DayFigures live(int number) throws IOException {
        OfficeView.Totals totals;
        Footprint busy;
        try (SoakDay day = new SoakDay(hub.connect(), plan, number)) {
            totals = day.live();
            busy = Footprint.of(hub.pid());
            day.end();
        }
        awaitNight();
        // The collection first: what it frees is not open any more.
        long liveHeap = LiveHeap.bytes(hub.pid());
        return new DayFigures(number, totals.issued(), totals.served(), busy, Footprint.of(hub.pid()), liveHeap);
    }

    private void awaitNight() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        long until = System.nanoTime() + UNTIL_NIGHT.toNanos();
        try {
            while (streams() > 0) {
                if (System.nanoTime() > until) {
                    throw new IOException("All screens are off, but the hub still counts " + streams() + " streams.");
                }
                boolean _ = never.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int streams() throws IOException {
        return hub.health().streams();
    }
}
