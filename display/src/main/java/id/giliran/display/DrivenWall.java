package id.giliran.display;

import id.giliran.display.announcing.AnnouncedFile;
import id.giliran.display.announcing.AnnouncedIds;
import id.giliran.display.announcing.Announcer;
import id.giliran.display.hall.BoardWords;
import id.giliran.display.hall.HallBoard;
import id.giliran.display.hall.HallViewModel;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.fx.look.Look;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import javafx.scene.Scene;

/**
 * The first wall of a display whose hub and clocks are somebody's hand: for trials in which months pass. It has no thread of its own but
 * that which keeps the announced ids. All methods belong to the FX thread.
 */
public final class DrivenWall implements AutoCloseable {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final AnnouncedFile announcedFile;
    private final HallViewModel viewModel;
    private final Scene scene;
    private long announced;

    public DrivenWall(DisplaySettings settings, HallViewModel.Clocks clocks) {
        WallSettings wall = settings.walls().getFirst();
        announcedFile = new AnnouncedFile(settings.data().resolve("display-announced.txt"));
        Announcer announcer = new Announcer(wall.dwell(), new AnnouncedIds(announcedFile.read(), announcedFile::keep));
        Texts texts = Texts.load(DrivenWall.class, settings.languages().toArray(String[]::new));
        viewModel = new HallViewModel(new BoardWords(texts), announcer, clocks, () -> announced++);
        HallBoard board = new HallBoard(wall.motion());
        scene = new Scene(board.root(), WIDTH, HEIGHT);
        Look.dress(scene, wall.theme(), HallBoard.SHEET);
        viewModel.boardProperty().subscribe(board::show);
    }

    public Scene scene() {
        return scene;
    }

    /** Something new from the hub, or about it. */
    public void heard(Snapshot<HallView> snapshot) {
        viewModel.heard(snapshot);
    }

    /** A second has passed. */
    public void tick() {
        viewModel.tick();
    }

    /** How many calls were announced so far. */
    public long announced() {
        return announced;
    }

    @Override
    public void close() {
        announcedFile.close();
    }
}
