package id.giliran.display;

import id.giliran.display.announcing.Place;
import id.giliran.display.announcing.Turns;
import id.giliran.display.announcing.Zone;
import id.giliran.display.hall.Board;
import id.giliran.display.hall.BoardWords;
import id.giliran.display.hall.HallBoard;
import id.giliran.display.hall.HallViewModel;
import id.giliran.display.settings.WallSettings;
import id.giliran.display.watch.FirstBoard;
import id.giliran.fx.admission.AdmissionSign;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Look;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One wall of the program: its part of the hall, and the scene that shows it. All methods belong to the FX thread. */
final class Wall {
    private static final Logger LOG = LoggerFactory.getLogger(Wall.class);
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final WallSettings settings;
    private final Texts texts;
    private final Zone zone;
    private final HallViewModel viewModel;
    private final HallBoard board;
    private final Scene scene;
    private boolean panelChecked;

    Wall(WallSettings settings, Texts texts, Turns turns, HubTime time) {
        this.settings = settings;
        this.texts = texts;
        this.zone = zone(settings);
        this.viewModel = new HallViewModel(settings, new BoardWords(texts), turns, time);
        this.board = new HallBoard(settings);
        this.scene = new Scene(board.root(), WIDTH, HEIGHT);
        Look.dress(scene, settings.theme(), HallBoard.SHEET);
        Lettering.follow(board.root(), texts);
        viewModel.boardProperty().subscribe(board::show);
        FirstBoard.tell(
                scene,
                viewModel.boardProperty(),
                shown -> !shown.head().office().isEmpty());
    }

    /** This wall as the announcer sees it. */
    static Place place(WallSettings settings) {
        return new Place(zone(settings), settings.dwell(), settings.speaks());
    }

    WallSettings settings() {
        return settings;
    }

    Scene scene() {
        return scene;
    }

    ReadOnlyObjectProperty<Board> board() {
        return viewModel.boardProperty();
    }

    /** What the hub says of the whole hall. */
    void heard(Snapshot<HallView> whole) {
        viewModel.heard(zone.of(whole));
    }

    /** How this display comes in, on each of its walls: whoever hangs one stands before it. */
    void admit(Optional<AdmissionSign> sign) {
        viewModel.setAdmission(sign);
    }

    void tick() {
        viewModel.tick();
    }

    /** What is wrong with the panel's size, once, when the wall has its real size; the wall says it too until {@link #hideTechnician}. */
    Optional<String> panelComplaint() {
        if (panelChecked || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return Optional.empty();
        }
        panelChecked = true;
        if (!settings.fullScreen()) {
            return Optional.empty();
        }
        Optional<String> complaint = new PanelCheck(settings.panelWidthMillimetres(), settings.hallDepthMetres())
                .complaint(texts, board.numberHeight(), scene.getWidth());
        complaint.ifPresent(sentence -> {
            LOG.warn("{}", sentence);
            viewModel.setTechnician(complaint);
        });
        return complaint;
    }

    /** Pictures that cannot be shown, in sentences. */
    List<String> mediaComplaints() {
        return board.complaints();
    }

    void hideTechnician() {
        viewModel.setTechnician(Optional.empty());
    }

    private static Zone zone(WallSettings settings) {
        return Zone.of(settings.counters(), settings.services());
    }
}
