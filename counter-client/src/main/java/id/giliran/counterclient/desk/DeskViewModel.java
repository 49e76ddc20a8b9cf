package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Wish;
import id.giliran.counterclient.panel.CallViewModel;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.wording.Wording;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The desk of one counter. Belongs to the screen's thread. */
public final class DeskViewModel {
    private static final String COMPLETED = "completed";

    private final int counter;
    private final Asking asking;
    private final HubTime time;
    private final Wording wording;
    private final DeskScreen screen;
    private final DeskPanels panels;
    private final TransferPanel transferPanel;
    private final Runnable onLeft;
    private final ReadOnlyObjectWrapper<DeskState> state;
    private final ReadOnlyObjectWrapper<Optional<PanelViewModel>> panel =
            new ReadOnlyObjectWrapper<>(this, "panel", Optional.empty());
    private Snapshot<CounterView> snapshot = Snapshot.connecting();
    private boolean seenStaffed;

    /**
     * A desk that knows nothing yet.
     *
     * @param onLeft nobody is signed in here any more
     */
    public DeskViewModel(int counter, Asking asking, HubTime time, Wording wording, Runnable onLeft) {
        this.counter = counter;
        this.asking = asking;
        this.time = time;
        this.wording = wording;
        this.onLeft = onLeft;
        this.screen = new DeskScreen(counter, wording);
        this.panels = new DeskPanels(counter, wording);
        this.transferPanel = new TransferPanel(counter, wording);
        this.state = new ReadOnlyObjectWrapper<>(this, "state", screen.at(snapshot, Instant.EPOCH, false));
        asking.busyProperty().subscribe(this::refresh);
    }

    public ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The question that is open, if any. */
    public ReadOnlyObjectProperty<Optional<PanelViewModel>> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    public Asking asking() {
        return asking;
    }

    /** The hub's newest word. */
    public void show(Snapshot<CounterView> newest) {
        snapshot = newest;
        refresh();
        closePanelOfGoneTicket();
        leaveWhenSignedOut();
    }

    /** Time has passed: timers and waits grow. */
    public void tick() {
        asking.tick();
        refresh();
    }

    /** The sensible next step. */
    public void primary() {
        if (occupied() || !state.get().primary().enabled()) {
            return;
        }
        switch (state.get().primary().step()) {
            case CALL_NEXT -> ask("call-next", CounterActs::callNext);
            case START -> press(DeskKey.START);
            case FINISH -> onCurrent(current -> ask("finish", acts -> acts.finish(current.ticket(), COMPLETED)));
            case RESUME -> press(DeskKey.PAUSE);
            case LEAVE -> onLeft.run();
            case NONE -> {}
        }
    }

    /** A function key or its button; without effect while it is disabled or a question is open. */
    public void press(DeskKey key) {
        if (occupied() || !face(key).enabled()) {
            return;
        }
        switch (key) {
            case START -> onCurrent(current -> ask("start", acts -> acts.start(current.ticket())));
            case RECALL -> onCurrent(current -> ask("recall", acts -> acts.recall(current.ticket())));
            case NO_SHOW -> onCurrent(current -> open(panels.noShow(current)));
            case PARK -> onCurrent(current -> open(panels.park(current)));
            case TRANSFER -> onCurrent(current -> open(transferPanel.of(view(), current)));
            case RETURN -> onCurrent(current -> open(panels.returning(current)));
            case CALL -> open(panels.call(view(), now()));
            case LATER -> later();
            case PAUSE -> pauseOrResume();
            case SIGN_OUT -> signOut();
        }
    }

    /** Takes back the last act. */
    public void undo() {
        if (state.get().undo().filter(DeskState.UndoOffer::enabled).isPresent()) {
            ask("undo", CounterActs::undo);
        }
    }

    /** Takes up one parked ticket. */
    public void resumeParked(String ticket) {
        boolean offered = state.get().rail().parked().stream()
                .anyMatch(row -> row.ticket().equals(ticket) && row.enabled());
        if (!occupied() && offered) {
            ask("resume-ticket", acts -> acts.resumeTicket(ticket));
        }
    }

    /** Asks for the reason to call this waiting number out of turn. */
    public void callWaiting(String number) {
        if (!occupied() && face(DeskKey.CALL).enabled()) {
            CallViewModel call = panels.call(view(), now());
            call.numberProperty().set(number);
            open(call);
        }
    }

    /** Gives the open question's answer; without effect while something is missing. */
    public void confirmPanel() {
        panel.get().filter(PanelViewModel::ready).ifPresent(open -> {
            if (asking.ask(open.wish(), () -> {})) {
                leavePanel();
            }
        });
    }

    /** Leaves the open question unanswered; with none open, the trouble has been read. */
    public void leavePanel() {
        if (panel.get().isEmpty()) {
            asking.dismiss();
        }
        panel.set(Optional.empty());
    }

    /** An open question or an act under way comes first. */
    private boolean occupied() {
        return panel.get().isPresent() || asking.busy();
    }

    private DeskState.KeyFace face(DeskKey key) {
        return Objects.requireNonNull(state.get().keys().get(key));
    }

    /** What is shown, without what only time changes. */
    public String summary() {
        DeskState now = state.get();
        String question = panel.get().map(open -> open.head().id()).orElse("");
        return String.join(
                "|",
                now.inHand().number(),
                now.inHand().title(),
                now.primary().step().name(),
                question,
                now.rail().next().map(DeskState.NextUp::number).orElse(""),
                now.undo().map(DeskState.UndoOffer::words).orElse(""),
                now.link().toString(),
                asking.troubleProperty().get().toString());
    }

    private void later() {
        CounterView view = view();
        if (view.current() != null && view.current().startedAt() != null) {
            open(panels.outcome(view.current()));
        } else if (view.parked().size() == 1) {
            resumeParked(view.parked().getFirst().ticket());
        } else {
            open(panels.resume(view));
        }
    }

    private void pauseOrResume() {
        if (view().acts().contains(CounterAct.RESUME)) {
            ask("resume", CounterActs::resume);
        } else {
            open(panels.pause());
        }
    }

    private void signOut() {
        open(panels.signOut(view()));
    }

    private void open(PanelViewModel question) {
        asking.dismiss();
        panel.set(Optional.of(question));
    }

    private void ask(String act, Function<CounterActs, ActResult<ActReply>> request) {
        asking.ask(Wish.ofCounter(counter, wording.text("act." + act), request), () -> {});
    }

    private void onCurrent(Consumer<Current> action) {
        @Nullable Current current = view().current();
        if (current != null) {
            action.accept(current);
        }
    }

    private CounterView view() {
        @Nullable CounterView view = snapshot.view();
        if (view == null) {
            throw new IllegalStateException("Nothing can be pressed before the hub has said what is possible.");
        }
        return view;
    }

    private Instant now() {
        @Nullable Instant asOf = snapshot.asOf();
        return time.now().orElse(asOf == null ? Instant.EPOCH : asOf);
    }

    private void refresh() {
        state.set(screen.at(snapshot, now(), asking.slow()));
    }

    private void closePanelOfGoneTicket() {
        @Nullable Current current = snapshot.view() == null ? null : snapshot.view().current();
        String inHand = current == null ? "" : current.ticket();
        panel.get()
                .map(open -> open.head().ticket())
                .filter(ticket -> !ticket.isEmpty() && !ticket.equals(inHand))
                .ifPresent(gone -> panel.set(Optional.empty()));
    }

    /** A view that is older than the signing in still says closed, so only a change from staffed to closed counts. */
    private void leaveWhenSignedOut() {
        if (snapshot.view() == null || !snapshot.isFresh()) {
            return;
        }
        boolean staffed = !snapshot.view().state().equals("closed");
        boolean gone = seenStaffed && !staffed;
        seenStaffed = staffed;
        if (gone) {
            onLeft.run();
        }
    }
}
