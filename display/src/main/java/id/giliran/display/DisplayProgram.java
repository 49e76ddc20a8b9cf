package id.giliran.display;

import id.giliran.display.announcing.AnnouncedFile;
import id.giliran.display.announcing.AnnouncedIds;
import id.giliran.display.announcing.Announcer;
import id.giliran.display.announcing.Announcing;
import id.giliran.display.announcing.Clocks;
import id.giliran.display.announcing.Speech;
import id.giliran.display.counterpanel.CounterPanels;
import id.giliran.display.hall.Board;
import id.giliran.display.report.Condition;
import id.giliran.display.report.Reporter;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.settings.WallSettings;
import id.giliran.display.sound.SoundDevice;
import id.giliran.display.voice.Voices;
import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.DisplayTrouble;
import id.giliran.protocol.view.HallView;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * One hall display, from the hub to its walls and its one loudspeaker. {@code FxToolkit} must be started. Its methods may be called
 * on any thread.
 *
 * <p>Nodes to look up: {@code called-number} and {@code called-counter} (HeroNumber), {@code call-1} to {@code call-6} with their labels
 * {@code call-1-number} and {@code call-1-counter}, {@code stale} with {@code stale-words}, {@code message}, {@code recall}, {@code clock},
 * {@code open-counters}, {@code waiting-A} (the count of that letter), {@code technician}, {@code admission}.
 */
public final class DisplayProgram implements AutoCloseable {
    private static final double WINDOW_WIDTH = 1280;
    private static final double WINDOW_HEIGHT = 720;

    /** How long the technician's line stays: it is for the day on which the panel is hung. */
    private static final Duration TECHNICIAN_TIME = Duration.ofSeconds(60);

    private final Texts texts;
    private final Beat beat = new Beat();
    private final AnnouncedFile announcedFile;
    private final HallLine line;
    private final Condition condition;
    private final Reporter reporter;
    private final Sounding sounding;
    private final Announcing announcing;
    private final List<Wall> walls;
    private final ViewFeed.Subscription hearing;
    private final ViewFeed.Subscription standing;
    private final CounterPanels counterPanels;
    private volatile Runnable eachTick = () -> {};

    /**
     * Makes the display and begins to follow the hub. Languages that this machine has no letters for are left out.
     *
     * @param folders the languages that there are
     * @throws IllegalArgumentException with a sentence if the hub's address cannot be one
     */
    public DisplayProgram(DisplaySettings settings, LanguageFolders folders) {
        this(
                settings,
                folders,
                HallLine.to(settings),
                new Sounding.Parts(SoundDevice.of(settings.sound().device()), Voices.of(settings.sound())));
    }

    /** A display on another line and with other sound than the machine's own. */
    DisplayProgram(DisplaySettings settings, LanguageFolders folders, HallLine line, Sounding.Parts sound) {
        this.line = line;
        this.texts = texts(settings, folders).told();
        this.announcedFile = new AnnouncedFile(settings.data().resolve("display-announced.txt"));
        this.condition = new Condition(settings.name(), DisplayMain.version());
        this.reporter = new Reporter(line.acts(), settings.display());
        Clocks clocks = Clocks.running(line.time());
        this.sounding = new Sounding(settings, sound, clocks.running(), condition);
        this.announcing = announcing(settings, clocks, sounding.speech());
        this.walls = FxToolkit.call(() -> walls(settings.walls()));
        this.counterPanels = CounterPanels.open(settings.counterPanels());
        // Every snapshot and not only the newest: one that is overtaken may hold a call that the next list has no room
        // for.
        this.hearing = line.feed().subscribe(snapshot -> FxThread.run(() -> hear(snapshot)));
        AdmissionModel admission = FxToolkit.call(() -> admission(settings, folders));
        this.standing = line.admission().subscribe(FxThread.<Admission>newest(admission::show));
        beat.everySecond(() -> FxThread.run(this::tick));
        beat.everySecond(sounding::look);
        condition.whenChanged(reporter::tell);
        reporter.begin();
    }

    static Texts texts(DisplaySettings settings, LanguageFolders folders) {
        List<String> drawable = Lettering.drawable(folders, settings.languages());
        return Texts.load(DisplayProgram.class, folders, "display", drawable);
    }

    private AdmissionModel admission(DisplaySettings settings, LanguageFolders folders) {
        AdmissionModel model =
                new AdmissionModel(new AdmissionWords(folders, texts, AdmissionWords.Face.DISPLAY, settings.name()));
        model.signProperty().subscribe(sign -> walls.forEach(wall -> wall.admit(sign)));
        return model;
    }

    /** The first wall; without a window it is 1920×1080 and can be drawn by {@code Picture} all the same. */
    public Scene scene() {
        return walls.getFirst().scene();
    }

    /** What the first wall shows now; changes on the FX thread. */
    public ReadOnlyObjectProperty<Board> board() {
        return walls.getFirst().board();
    }

    /** Shows the first wall in this window, 1280×720 unless the window has a size of its own. */
    public void show(Stage stage) {
        FxThread.run(() -> {
            stage.setTitle(title());
            stage.setScene(scene());
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

    /** Runs this once a second on the FX thread from now on, after everything else: a sign that the walls are alive. */
    public void everyTick(Runnable task) {
        eachTick = task;
    }

    /** One for each panel, in the order of the settings. */
    List<Wall> walls() {
        return walls;
    }

    /** How the display is, as the hub is told. */
    Condition condition() {
        return condition;
    }

    /** Ends the connection, the sound and all threads; the last picture stays until the window is closed. */
    @Override
    public void close() {
        hearing.close();
        standing.close();
        reporter.close();
        line.end().run();
        beat.close();
        sounding.close();
        announcedFile.close();
        counterPanels.close();
    }

    private Announcing announcing(DisplaySettings settings, Clocks clocks, Speech speech) {
        AnnouncedIds announced = new AnnouncedIds(announcedFile.read(), announcedFile::keep);
        Announcer announcer =
                new Announcer(settings.walls().stream().map(Wall::place).toList(), announced);
        return new Announcing(announcer, clocks, speech, FxThread.executor(), this::refresh);
    }

    private List<Wall> walls(List<WallSettings> settings) {
        return IntStream.range(0, settings.size())
                .mapToObj(at -> new Wall(settings.get(at), texts, announcing.turns(at), line.time()))
                .toList();
    }

    private void hear(Snapshot<HallView> snapshot) {
        announcing.heard(snapshot);
        walls.forEach(wall -> wall.heard(snapshot));
        HallView view = snapshot.view();
        if (snapshot.isFresh() && view != null) {
            counterPanels.show(view.counters());
        }
        scheduleNext();
    }

    private void tick() {
        turn();
        walls.forEach(this::checkPanel);
        walls.forEach(this::checkMedia);
        say("counter-panels", DisplayTrouble.COUNTER_PANEL_LOST, counterPanels.complaints());
        eachTick.run();
    }

    private void refresh() {
        walls.forEach(Wall::tick);
        scheduleNext();
    }

    /** So that a dwell time ends at its end and not with the next second. */
    private void scheduleNext() {
        announcing.nextTick().ifPresent(wait -> beat.next(wait, () -> FxThread.run(this::turn)));
    }

    private void turn() {
        announcing.tick();
        refresh();
    }

    private void checkMedia(Wall wall) {
        say("media-" + walls.indexOf(wall), DisplayTrouble.MEDIA_BROKEN, wall.mediaComplaints());
    }

    private void say(String part, DisplayTrouble trouble, List<String> complaints) {
        if (complaints.isEmpty()) {
            condition.well(part);
        } else {
            condition.ill(part, trouble, complaints);
        }
    }

    private void checkPanel(Wall wall) {
        wall.panelComplaint().ifPresent(sentence -> {
            condition.ill("panel-" + walls.indexOf(wall), DisplayTrouble.PANEL_TOO_SMALL, List.of(sentence));
            beat.after(TECHNICIAN_TIME, () -> FxThread.run(wall::hideTechnician));
        });
    }
}
