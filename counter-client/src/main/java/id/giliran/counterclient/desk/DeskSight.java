package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.panel.WhyViewModel;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.CounterView.Current;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What there is to see at the desk: the newest word, the time, what was done here since, and the open question. */
final class DeskSight {
    private static final Duration TOLD_FOR = Duration.ofSeconds(8);
    private static final Duration READ = Duration.ofMillis(800);
    private static final Duration UNANSWERED = Duration.ofSeconds(20);

    private final ScreenMeans means;
    private final Delivery delivery;
    private final DeskScreen screen;
    private final ReadOnlyObjectWrapper<DeskState> state;
    private final ReadOnlyObjectWrapper<Optional<PanelViewModel>> panel =
            new ReadOnlyObjectWrapper<>(this, "panel", Optional.empty());
    private Snapshot<CounterView> heard = Snapshot.connecting();
    private final ReadOnlyObjectWrapper<RailList> list = new ReadOnlyObjectWrapper<>(this, "list", RailList.LINE);
    private final DeskEntry entry;
    private final WhyPanel why;
    private String told = "";
    private Instant toldAt = Instant.MIN;
    private Instant openedAt = Instant.MIN;
    private Instant stepAt = Instant.MIN;
    private String facing = "";
    private boolean seenStaffed;
    private boolean seenMine;

    DeskSight(ScreenMeans means, Delivery delivery, DeskEntry entry) {
        this.means = means;
        this.delivery = delivery;
        this.entry = entry;
        this.why = new WhyPanel(means.wording());
        this.screen = new DeskScreen(delivery.counter(), means.wording(), entry.finishAndCall());
        this.state = new ReadOnlyObjectWrapper<>(this, "state", drawn());
        means.asking().busyProperty().subscribe(this::refresh);
        delivery.unsentProperty().subscribe(this::refresh);
    }

    ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PanelViewModel>> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RailList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Brings this list into sight. */
    void show(RailList other) {
        list.set(other);
    }

    Standing standing() {
        Standing turned = Standing.of(heard, delivery).facing(facing);
        return turned.alone() ? turned : turned.due(now());
    }

    /** Turns to another one of those who are here at the same time. */
    void face(String ticket) {
        facing = ticket;
        refresh();
    }

    /** What the keys act on. */
    CounterView view() {
        @Nullable CounterView view = standing().snapshot().view();
        if (view == null) {
            throw new IllegalStateException("Nothing can be pressed before the hub has said what is possible.");
        }
        return view;
    }

    /** When whoever is signed in here will be signed out, if nothing is done until then. */
    Optional<Instant> signsOutAt() {
        return Optional.ofNullable(heard.view()).map(CounterView::signsOutAt);
    }

    boolean mayCallNext() {
        @Nullable CounterView view = standing().snapshot().view();
        return view != null && standing().allowsActs() && view.acts().contains(CounterAct.CALL_NEXT);
    }

    Optional<Current> current() {
        return Optional.ofNullable(view().current());
    }

    /** The hub's time, as well as it is known. */
    Instant now() {
        @Nullable Instant asOf = heard.asOf();
        return means.time().now().orElse(asOf == null ? Instant.EPOCH : asOf);
    }

    /** Takes the hub's newest word, and says why this desk is not this operator's any more; absent while it is. */
    Optional<String> show(Snapshot<CounterView> newest) {
        Optional<Instant> due = signsOutAt();
        heard = newest;
        if (heard.view() != null && heard.isFresh()) {
            delivery.seen(heard.view());
        }
        showKiosks();
        refresh();
        return left(due);
    }

    void refresh() {
        DeskState newest = drawn();
        if (newest.primary().step() != state.get().primary().step()) {
            stepAt = now();
        }
        state.set(newest);
        refreshPanel();
    }

    /** A step that has just come by itself, with time, must not catch the press that was meant for the one before. */
    boolean stepIsNew() {
        return now().isBefore(stepAt.plus(Asking.DOUBLE_PRESS));
    }

    /** Whether the open question was there long enough to have been read. */
    boolean panelIsRead() {
        return !now().isBefore(openedAt.plus(READ));
    }

    /** Tells for some time what was done; nothing when empty. */
    void tell(String words) {
        told = words;
        toldAt = now();
        refresh();
    }

    void open(PanelViewModel question) {
        openedAt = now();
        panel.set(Optional.of(question));
    }

    /** What is told about the next number now, as something to read; absent when nobody is next. */
    Optional<WhyViewModel> why() {
        return Optional.ofNullable(view().next()).map(next -> why.of(next, now()));
    }

    void close() {
        panel.set(Optional.empty());
    }

    String summary() {
        DeskState now = state.get();
        String question = panel.get().map(open -> open.head().id()).orElse("");
        return String.join(
                "|",
                now.inHand().number(),
                now.inHand().title(),
                now.inHand().chips().toString(),
                now.primary().step().name(),
                question,
                list.get().name(),
                now.rail().next().map(DeskState.NextUp::number).orElse(""),
                now.undo().map(DeskState.UndoOffer::words).orElse(""),
                now.told().toString(),
                now.link().toString(),
                String.valueOf(now.idle().isPresent()),
                means.kiosks().noticesProperty().get().toString(),
                delivery.newsProperty().get().toString(),
                means.asking().troubleProperty().get().toString());
    }

    private DeskState drawn() {
        Instant now = now();
        boolean old = told.isEmpty() || now.isAfter(toldAt.plus(TOLD_FOR));
        return screen.at(
                standing(),
                now,
                old ? Optional.empty() : Optional.of(told),
                means.asking().slow());
    }

    /** Of a hub that is lost nobody knows how the kiosks are. */
    private void showKiosks() {
        if (heard.view() != null && LinkNotice.allowsActs(heard)) {
            means.kiosks()
                    .show(heard.view().kiosks(), now(), heard.view().office().zone());
        } else {
            means.kiosks().showNothing();
        }
    }

    /** A question goes with its ticket, and one that nobody answers does not stand in the way for ever. */
    private void refreshPanel() {
        @Nullable CounterView view = standing().snapshot().view();
        CounterView.@Nullable Next next = view == null ? null : view.next();
        if (panel.get().orElse(null) instanceof WhyViewModel open && next != null) {
            open.show(why.reasons(next, now()));
        }
        boolean old = now().isAfter(openedAt.plus(UNANSWERED));
        if (old && panel.get().filter(PanelViewModel::byNextStep).isPresent()) {
            close();
        }
        closePanelOfGoneTicket(view);
    }

    private void closePanelOfGoneTicket(@Nullable CounterView view) {
        @Nullable Current current = view == null ? null : view.current();
        String inHand = current == null ? "" : current.ticket();
        panel.get()
                .map(open -> open.head().ticket())
                .filter(ticket -> !ticket.isEmpty() && !ticket.equals(inHand))
                .ifPresent(gone -> close());
    }

    /** A view that is older than the signing in still says closed, so only a change from staffed to closed counts. */
    private Optional<String> left(Optional<Instant> due) {
        if (heard.view() == null || !heard.isFresh()) {
            return Optional.empty();
        }
        boolean staffed = !heard.view().state().equals("closed");
        boolean gone = seenStaffed && !staffed;
        seenStaffed = staffed;
        return gone ? Optional.of(idle(due)) : takenOver(heard.view());
    }

    /** Nobody signs out by hand in the very second in which the hub does it. */
    private String idle(Optional<Instant> due) {
        boolean byItself = due.filter(at -> !now().isBefore(at)).isPresent();
        return byItself ? means.wording().text("idle.signed-out") : "";
    }

    /** Somebody else works here now, who has been asked whether the counter is to be taken over. */
    private Optional<String> takenOver(CounterView view) {
        @Nullable String there = view.operator();
        if (there == null || there.equals(entry.operator())) {
            seenMine = there != null;
            return Optional.empty();
        }
        return seenMine
                ? Optional.of(means.wording()
                        .text(
                                "sign-in.taken-over",
                                view.operatorName() == null ? there : view.operatorName(),
                                view.counter()))
                : Optional.empty();
    }
}
