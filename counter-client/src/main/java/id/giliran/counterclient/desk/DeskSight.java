package id.giliran.counterclient.desk;

import id.giliran.counterclient.outbox.Delivery;
import id.giliran.counterclient.panel.PanelViewModel;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.wording.LinkNotice;
import id.giliran.hubclient.Snapshot;
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

    private final ScreenMeans means;
    private final Delivery delivery;
    private final DeskScreen screen;
    private final ReadOnlyObjectWrapper<DeskState> state;
    private final ReadOnlyObjectWrapper<Optional<PanelViewModel>> panel =
            new ReadOnlyObjectWrapper<>(this, "panel", Optional.empty());
    private Snapshot<CounterView> heard = Snapshot.connecting();
    private String told = "";
    private Instant toldAt = Instant.MIN;
    private boolean seenStaffed;

    DeskSight(ScreenMeans means, Delivery delivery) {
        this.means = means;
        this.delivery = delivery;
        this.screen = new DeskScreen(delivery.counter(), means.wording());
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

    Standing standing() {
        return Standing.of(heard, delivery);
    }

    /** What the keys act on. */
    CounterView view() {
        @Nullable CounterView view = standing().snapshot().view();
        if (view == null) {
            throw new IllegalStateException("Nothing can be pressed before the hub has said what is possible.");
        }
        return view;
    }

    Optional<Current> current() {
        return Optional.ofNullable(view().current());
    }

    /** The hub's time, as well as it is known. */
    Instant now() {
        @Nullable Instant asOf = heard.asOf();
        return means.time().now().orElse(asOf == null ? Instant.EPOCH : asOf);
    }

    /** Takes the hub's newest word, and says whether nobody is signed in here any more. */
    boolean show(Snapshot<CounterView> newest) {
        heard = newest;
        if (heard.view() != null && heard.isFresh()) {
            delivery.seen(heard.view());
        }
        showKiosks();
        refresh();
        return isLeft();
    }

    void refresh() {
        state.set(drawn());
        closePanelOfGoneTicket();
    }

    /** Tells for some time what was done; nothing when empty. */
    void tell(String words) {
        told = words;
        toldAt = now();
        refresh();
    }

    void open(PanelViewModel question) {
        panel.set(Optional.of(question));
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
                now.rail().next().map(DeskState.NextUp::number).orElse(""),
                now.undo().map(DeskState.UndoOffer::words).orElse(""),
                now.told().toString(),
                now.link().toString(),
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

    private void closePanelOfGoneTicket() {
        @Nullable CounterView view = standing().snapshot().view();
        @Nullable Current current = view == null ? null : view.current();
        String inHand = current == null ? "" : current.ticket();
        panel.get()
                .map(open -> open.head().ticket())
                .filter(ticket -> !ticket.isEmpty() && !ticket.equals(inHand))
                .ifPresent(gone -> close());
    }

    /** A view that is older than the signing in still says closed, so only a change from staffed to closed counts. */
    private boolean isLeft() {
        if (heard.view() == null || !heard.isFresh()) {
            return false;
        }
        boolean staffed = !heard.view().state().equals("closed");
        boolean gone = seenStaffed && !staffed;
        seenStaffed = staffed;
        return gone;
    }
}
