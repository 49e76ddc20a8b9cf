package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView.Current;
import id.giliran.protocol.view.CounterView.ParkedTicket;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What each key of the desk does, once it may: it asks the hub, or the operator first. */
final class KeyWork {
    private final Asking asking;
    private final DeskSight sight;
    private final DeskWork work;
    private final DeskPanels panels;
    private final Questions questions;

    KeyWork(Asking asking, DeskSight sight, DeskWork work, DeskPanels panels, Questions questions) {
        this.asking = asking;
        this.sight = sight;
        this.work = work;
        this.panels = panels;
        this.questions = questions;
    }

    void press(DeskKey key) {
        switch (key) {
            case START -> onCurrent(current -> ask(work.start(current)));
            case RECALL -> onCurrent(current -> ask(work.recall(current)));
            case NO_SHOW ->
                onCurrent(current -> questions.open(panels.noShow(sight.view(), current, sight.now(), false)));
            case PARK -> onCurrent(current -> questions.open(panels.park(current)));
            case TRANSFER -> onCurrent(current -> questions.open(panels.transfer(sight.view(), current)));
            case RETURN -> onCurrent(current -> questions.open(panels.returning(current)));
            case CALL -> questions.open(panels.call(sight.view(), sight.now()));
            case LATER -> later();
            case PAUSE -> pauseOrResume();
            case SIGN_OUT -> questions.open(panels.signOut(sight.view()));
            case REPRINT -> questions.open(panels.reprint(sight.view()));
        }
    }

    void undo() {
        ask(work.wish("undo", CounterActs::undo));
    }

    /** Takes up one parked ticket; nothing while that is not offered. */
    void resumeParked(String ticket) {
        sight.stateProperty().get().rail().parked().stream()
                .filter(row -> row.ticket().equals(ticket) && row.enabled())
                .findFirst()
                .ifPresent(row -> ask(work.wish("resume-ticket", acts -> acts.resumeTicket(ticket))));
    }

    /** Asks for the reason to call this number out of turn. */
    void callWaiting(String number) {
        CallViewModel call = panels.call(sight.view(), sight.now());
        call.number().textProperty().set(number);
        questions.open(call);
    }

    /** Asks whether this number, whose visitor did not come before, is called again. */
    void callMissed(String number) {
        questions.open(panels.callMissed(sight.view(), number, sight.now()));
    }

    private void later() {
        List<ParkedTicket> parked = sight.view().parked();
        Optional<Current> served = sight.current().filter(current -> current.startedAt() != null);
        if (served.isPresent()) {
            questions.open(panels.outcome(served.get()));
        } else if (parked.size() == 1) {
            resumeParked(parked.getFirst().ticket());
        } else {
            questions.open(panels.resume(sight.view()));
        }
    }

    private void pauseOrResume() {
        if (sight.view().acts().contains(CounterAct.RESUME)) {
            ask(work.wish("resume", CounterActs::resume));
        } else {
            questions.open(panels.pause(sight.view()));
        }
    }

    private void ask(Wish wish) {
        asking.ask(wish, () -> {});
    }

    private void onCurrent(Consumer<Current> action) {
        sight.current().ifPresent(action);
    }
}
