package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.desk.DeskState.KeyFace;
import id.giliran.counterclient.keys.KeyPlan;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.outbox.Outbox;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.sample.SampleFolder;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The desk of counter 3 without a window; what is asked is answered at once. */
final class SampleDesk {
    final SampleHub hub;
    final Delivery delivery;
    final AtomicInteger left = new AtomicInteger();
    final DeskViewModel desk;
    String leftBecause = "";
    private final AtomicLong nanos = new AtomicLong();

    SampleDesk() {
        this(new SampleHub(), SampleFolder.fresh());
    }

    /** A desk whose outbox is in this folder, as after a restart of the program. */
    SampleDesk(SampleHub hub, Path folder) {
        this(hub, folder, false);
    }

    SampleDesk(SampleHub hub, Path folder, boolean finishAndCall) {
        this.hub = hub;
        Wording wording = SampleWords.in("id");
        Means means = new Means(hub, Runnable::run, Runnable::run, nanos::get, wording);
        delivery = new Delivery(new Outbox(folder, 3, wording), means);
        ScreenMeans screen = new ScreenMeans(
                new Asking(means),
                new KioskWatch(wording),
                () -> Optional.of(hub.now()),
                wording,
                new KeyCaps(KeyPlan.of(Map.of()), wording));
        desk = new DeskViewModel(screen, delivery, new DeskEntry("Rina W.", finishAndCall), why -> {
            left.incrementAndGet();
            leftBecause = why;
        });
    }

    static SampleDesk with(SampleView view) {
        SampleDesk sample = new SampleDesk();
        sample.show(view);
        return sample;
    }

    void show(SampleView view) {
        desk.show(hub.fresh(view.view()));
    }

    /** The hub is gone; this is its last view. */
    void lose(SampleView view) {
        hub.losesAnswers();
        desk.show(hub.broken(Link.LOST, view.view()));
    }

    /** Time in which a second press is one that was meant. */
    void pause() {
        pass(Duration.ofSeconds(2));
    }

    void pass(Duration time) {
        hub.pass(time);
        nanos.addAndGet(time.toNanos());
        delivery.tick();
        desk.tick();
    }

    DeskState state() {
        return desk.stateProperty().get();
    }

    KeyFace key(DeskKey key) {
        return Objects.requireNonNull(state().keys().get(key));
    }

    PanelViewModel panel() {
        return desk.panelProperty().get().orElseThrow();
    }

    <P extends PanelViewModel> P panel(Class<P> kind) {
        return kind.cast(panel());
    }
}
