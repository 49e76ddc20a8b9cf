package id.giliran.display;

import id.giliran.display.announcing.AnnouncedFile;
import id.giliran.display.announcing.AnnouncedIds;
import id.giliran.display.announcing.Announcer;
import id.giliran.display.counterpanel.CounterPanels;
import id.giliran.display.hall.Board;
import id.giliran.display.hall.BoardWords;
import id.giliran.display.hall.HallBoard;
import id.giliran.display.hall.HallViewModel;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.display.sound.Chime;
import id.giliran.display.sound.SpeakerChime;
import id.giliran.display.watch.FirstBoard;
import id.giliran.fx.look.Look;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One hall display, from the hub to the wall. {@code FxToolkit} must be started. Its methods may be called on any thread.
 *
 * <p>Nodes to look up: {@code called-number} and {@code called-counter} (HeroNumber), {@code call-1} to {@code call-6} with their labels
 * {@code call-1-number} and {@code call-1-counter}, {@code stale} with {@code stale-words}, {@code message}, {@code recall}, {@code clock},
 * {@code open-counters}, {@code waiting-A} (the count of that letter), {@code technician}.
 */
public final class DisplayProgram implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DisplayProgram.class);
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;

    /** How long the technician's line stays: it is for the day on which the panel is hung. */
    private static final Duration TECHNICIAN_TIME = Duration.ofSeconds(60);

    private final WallSettings wall;
    private final Texts texts;
    private final Beat beat = new Beat();
    private final AnnouncedFile announcedFile;
    private final Chime chime;
    private final HallLine line;
    private final ViewFeed.Subscription hearing;
    private final HallViewModel viewModel;
    private final HallBoard board;
    private final Scene scene;
    private final CounterPanels counterPanels;
    private volatile Runnable alive = () -> {};
    private boolean panelChecked;

    /**
     * Makes the display and begins to follow the hub.
     *
     * @throws IllegalArgumentException with a sentence if the hub's address cannot be one
     */
    public DisplayProgram(DisplaySettings settings) {
        this(
                settings,
                HallLine.to(settings.hub()),
                new SpeakerChime(settings.sound().chime()));
    }

    /** A display on another line and with another chime than the machine's own. */
    DisplayProgram(DisplaySettings settings, HallLine line, Chime chime) {
        this.wall = settings.walls().getFirst();
        this.line = line;
        this.chime = chime;
        this.texts = Texts.load(DisplayProgram.class, settings.languages().toArray(String[]::new));
        this.announcedFile = new AnnouncedFile(settings.data().resolve("display-announced.txt"));
        this.viewModel = viewModel();
        this.board = FxToolkit.call(() -> new HallBoard(wall.motion()));
        this.scene = FxToolkit.call(this::drawnScene);
        this.counterPanels = CounterPanels.open(settings.counterPanels());
        // Every snapshot and not only the newest: one that is overtaken may hold a call that the next list has no room
        // for.
        this.hearing = line.feed().subscribe(snapshot -> {
            FxThread.run(() -> {
                viewModel.heard(snapshot);
                scheduleNext();
            });
            HallView view = snapshot.view();
            if (snapshot.isFresh() && view != null) {
                counterPanels.show(view.counters());
            }
        });
        beat.everySecond(() -> FxThread.run(this::tick));
    }

    /** The wall; without a window it is 1920×1080 and can be drawn by {@code Picture} all the same. */
    public Scene scene() {
        return scene;
    }

    /** What the wall shows now; changes on the FX thread. */
    public ReadOnlyObjectProperty<Board> board() {
        return viewModel.boardProperty();
    }

    /** Shows the wall in this window, 1280×720 unless the window has a size of its own. */
    public void show(Stage stage) {
        FxThread.run(() -> {
            stage.setTitle(title());
            stage.setScene(scene);
            if (Double.isNaN(stage.getWidth())) {
                stage.setWidth(WINDOW_WIDTH);
                stage.setHeight(WINDOW_HEIGHT);
            }
            stage.show();
        });
    }

    /** Name of the window. */
    public String title() {
        return texts.text("window.title");
    }

    /** Runs this on the FX thread at the end of each second's work: a sign that the wall lives. */
    public void everyTick(Runnable sign) {
        alive = sign;
    }

    /** Ends the connection, the sound and all threads; the last picture stays until the window is closed. */
    @Override
    public void close() {
        hearing.close();
        line.end().run();
        beat.close();
        chime.close();
        announcedFile.close();
        counterPanels.close();
    }

    private HallViewModel viewModel() {
        AnnouncedIds announced = new AnnouncedIds(announcedFile.read(), announcedFile::keep);
        Announcer announcer = new Announcer(wall.dwell(), announced);
        long beginning = System.nanoTime();
        HallViewModel.Clocks clocks =
                new HallViewModel.Clocks(line.time(), () -> Duration.ofNanos(System.nanoTime() - beginning));
        return new HallViewModel(new BoardWords(texts), announcer, clocks, chime::ring);
    }

    private Scene drawnScene() {
        Scene drawn = new Scene(board.root(), WIDTH, HEIGHT);
        Look.dress(drawn, wall.theme(), HallBoard.SHEET);
        viewModel.boardProperty().subscribe(board::show);
        FirstBoard.tell(
                drawn,
                viewModel.boardProperty(),
                shown -> !shown.head().office().isEmpty());
        return drawn;
    }

    private void tick() {
        viewModel.tick();
        scheduleNext();
        checkPanel();
        alive.run();
    }

    /** So that a dwell time ends at its end and not with the next second. */
    private void scheduleNext() {
        viewModel.nextTick().ifPresent(wait -> beat.after(wait, () -> FxThread.run(viewModel::tick)));
    }

    /** Once, when the wall has its real size. */
    private void checkPanel() {
        if (panelChecked || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return;
        }
        panelChecked = true;
        if (!wall.fullScreen()) {
            return;
        }
        Optional<String> complaint = new PanelCheck(wall.panelWidthMillimetres(), wall.hallDepthMetres())
                .complaint(texts, board.numberHeight(), scene.getWidth());
        complaint.ifPresent(sentence -> {
            LOG.warn("{}", sentence);
            viewModel.setTechnician(complaint);
            beat.after(TECHNICIAN_TIME, () -> FxThread.run(() -> viewModel.setTechnician(Optional.empty())));
        });
    }
}
