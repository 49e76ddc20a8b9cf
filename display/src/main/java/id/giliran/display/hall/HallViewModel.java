package id.giliran.display.hall;

import id.giliran.display.announcing.Announcer;
import id.giliran.display.hall.BoardComposer.Moment;
import id.giliran.display.settings.WallSettings;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the wall shows, from what the hub says and how the time passes. All methods belong to the FX thread. */
public final class HallViewModel {
    private final BoardComposer composer;
    private final Announcer announcer;
    private final Clocks clocks;
    private final Runnable chime;
    private final ReadOnlyObjectWrapper<Board> board;
    private Snapshot<HallView> snapshot = Snapshot.connecting();
    private Optional<String> technician = Optional.empty();

    /**
     * The two times of a wall.
     *
     * @param hub what is shown
     * @param running time since any beginning, which no clock setting disturbs: what dwell times are measured with
     */
    public record Clocks(HubTime hub, Supplier<Duration> running) {}

    public HallViewModel(WallSettings wall, BoardWords words, Announcer announcer, Clocks clocks, Runnable chime) {
        this.composer = new BoardComposer(wall, words);
        this.announcer = announcer;
        this.clocks = clocks;
        this.chime = chime;
        this.board = new ReadOnlyObjectWrapper<>(this, "board", compose());
    }

    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public Board board() {
        return board.get();
    }

    /** Something new from the hub, or about it. */
    public void heard(Snapshot<HallView> newest) {
        snapshot = newest;
        HallView view = newest.view();
        Instant asOf = newest.asOf();
        if (newest.isFresh() && view != null && asOf != null) {
            List<HallView.Call> calls = view.office().day() == null ? List.of() : view.calls();
            announcer.heard(calls, clocks.hub().now().orElse(asOf));
        } else {
            announcer.outOfTouch();
        }
        tick();
    }

    /** Time has passed: the next announcement may begin, the clock may show another minute. */
    public void tick() {
        announcer.next(clocks.running().get()).ifPresent(call -> chime.run());
        Board next = compose();
        if (!next.equals(board.get())) {
            board.set(next);
        }
    }

    /** How long until {@link #tick} must come at the latest, apart from the clock's minutes; empty when nothing is underway. */
    public Optional<Duration> nextTick() {
        Duration now = clocks.running().get();
        return announcer.due(now).map(due -> due.minus(now));
    }

    /** What the person who hangs the panel should know; empty takes it away. */
    public void setTechnician(Optional<String> sentence) {
        technician = sentence;
        tick();
    }

    private Board compose() {
        Duration now = clocks.running().get();
        return composer.compose(
                new Moment(snapshot, clocks.hub().now(), announcer.shown(now), announcer.isDwelling(now)), technician);
    }
}
