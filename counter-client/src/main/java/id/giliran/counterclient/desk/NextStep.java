package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.desk.DeskState.Primary.Step;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.view.CounterView.Current;
import java.util.List;
import java.util.function.Consumer;

/** Takes the step that the large button shows. It drops nobody: a no-show is asked about first. */
final class NextStep {
    private static final String COMPLETED = "completed";

    private final Asking asking;
    private final DeskSight sight;
    private final DeskWork work;
    private final DeskPanels panels;
    private final DeskEntry entry;

    NextStep(Asking asking, DeskSight sight, DeskWork work, DeskPanels panels, DeskEntry entry) {
        this.asking = asking;
        this.sight = sight;
        this.work = work;
        this.panels = panels;
        this.entry = entry;
    }

    void take(Step step) {
        switch (step) {
            case CALL_NEXT -> ask(work.wish("call-next", CounterActs::callNext));
            case START -> onCurrent(current -> ask(work.start(current)));
            case RECALL -> onCurrent(current -> whenRead(() -> ask(work.recall(current))));
            case NO_SHOW -> onCurrent(current -> whenRead(() -> askNoShow(current)));
            case FINISH -> onCurrent(this::finish);
            case NONE, RESUME, LEAVE -> {}
        }
    }

    /** These steps come by themselves, with time. */
    private void whenRead(Runnable step) {
        if (!sight.stepIsNew()) {
            step.run();
        }
    }

    private void askNoShow(Current current) {
        asking.dismiss();
        sight.open(panels.noShow(sight.view(), current, sight.now(), true));
    }

    private void finish(Current current) {
        asking.ask(work.finish(current, COMPLETED, List.of()), this::callNextAtOnce);
    }

    /** Only with a hub that has heard of the finish; without one nobody can be called. */
    private void callNextAtOnce() {
        if (entry.finishAndCall()
                && !sight.standing().mustWait()
                && sight.view().next() != null
                && sight.view().beside().isEmpty()) {
            asking.goOn(work.wish("call-next", CounterActs::callNext));
        }
    }

    private void ask(Wish wish) {
        asking.ask(wish, () -> {});
    }

    private void onCurrent(Consumer<Current> action) {
        sight.current().ifPresent(action);
    }
}
