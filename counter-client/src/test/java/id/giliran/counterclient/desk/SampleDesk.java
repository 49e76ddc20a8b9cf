package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.desk.DeskState.KeyFace;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleWords;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The desk of counter 3 without a window; what is asked is answered at once. */
final class SampleDesk {
    final SampleHub hub = new SampleHub();
    final AtomicInteger left = new AtomicInteger();
    final DeskViewModel desk;
    private final AtomicLong nanos = new AtomicLong();

    SampleDesk() {
        Asking asking = new Asking(hub, Runnable::run, Runnable::run, nanos::get, SampleWords.in("id"));
        desk = new DeskViewModel(3, asking, () -> Optional.of(hub.now()), SampleWords.in("id"), left::incrementAndGet);
    }

    static SampleDesk with(SampleView view) {
        SampleDesk sample = new SampleDesk();
        sample.show(view);
        return sample;
    }

    void show(SampleView view) {
        desk.show(hub.fresh(view.view()));
    }

    void pass(Duration time) {
        hub.pass(time);
        nanos.addAndGet(time.toNanos());
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
