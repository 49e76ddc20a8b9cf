package id.giliran.display.hall;

import id.giliran.display.announcing.Turns;
import id.giliran.display.hall.BoardComposer.ForStaff;
import id.giliran.display.hall.BoardComposer.Moment;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.admission.AdmissionSign;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the wall shows, from what the hub says and how the time passes. All methods belong to the FX thread. */
public final class HallViewModel {
    private final BoardComposer composer;
    private final Turns turns;
    private final HubTime time;
    private final ReadOnlyObjectWrapper<Board> board;
    private Snapshot<HallView> snapshot = Snapshot.connecting();
    private ForStaff staff = new ForStaff(Optional.empty(), Optional.empty());

    public HallViewModel(WallSettings wall, BoardWords words, Turns turns, HubTime time) {
        this.composer = new BoardComposer(wall, words);
        this.turns = turns;
        this.time = time;
        this.board = new ReadOnlyObjectWrapper<>(this, "board", compose());
    }

    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public Board board() {
        return board.get();
    }

    /** Something new from the hub, or about it; what is not this wall's is not in it. */
    public void heard(Snapshot<HallView> newest) {
        snapshot = newest;
        tick();
    }

    /** Time has passed: another announcement may have begun, the clock may show another minute. */
    public void tick() {
        Board next = compose();
        if (!next.equals(board.get())) {
            board.set(next);
        }
    }

    /** What the person who hangs the panel should know; empty takes it away. */
    public void setTechnician(Optional<String> sentence) {
        staff = new ForStaff(sentence, staff.admission());
        tick();
    }

    /** How this display comes in; empty once its hub lets it. */
    public void setAdmission(Optional<AdmissionSign> sign) {
        staff = new ForStaff(staff.technician(), sign);
        tick();
    }

    private Board compose() {
        return composer.compose(new Moment(snapshot, time.now(), turns.shown(), turns.isAnnouncing()), staff);
    }
}
