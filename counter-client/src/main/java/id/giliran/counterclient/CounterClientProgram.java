package id.giliran.counterclient;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.desk.DeskEntry;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.counterclient.kiosks.KioskPanel;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.outbox.Deliveries;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.shapes.QuietNotice;
import id.giliran.counterclient.signin.SignInPreset;
import id.giliran.counterclient.wording.KeyCaps;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.admission.AdmissionWords;
import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubConnection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** One counter client in one window: first the sign-in screen, then the desk. All methods belong to the FX thread. */
public final class CounterClientProgram implements AutoCloseable {
    private static final Duration TICK = Duration.millis(200);

    private final CounterClientSettings settings;
    private final HubSide hub;
    private final LongSupplier nanos;
    private final Texts texts;
    private final Wording wording;
    private final StackPane face = new StackPane();
    private final Scene scene;
    private final KeyCaps keys;
    private final Faces faces;
    private final ExecutorService background = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("counter-act-", 1).factory());
    private final Timeline clock;
    private final KioskWatch kiosks;
    private final KioskPanel kioskPanel;
    private final Deliveries deliveries;
    private final KeypadCable keypad;
    private final Door door;
    private Optional<OpenScreen> open = Optional.empty();
    private Runnable onClosed = () -> {};
    private boolean closed;
    private boolean atOnce;

    /**
     * A program on a connection that there is already, such as that of the hub's owner in a rehearsal, who answers for everybody.
     * A counter and an operator in the settings are filled in.
     *
     * @param folders the languages that there are
     * @param connection closed with the program
     * @param atOnce sign in without a hand as soon as the settings' counter can be had
     */
    public CounterClientProgram(
            CounterClientSettings settings, LanguageFolders folders, HubConnection connection, boolean atOnce) {
        this(settings, folders, new LiveHub(connection, false), System::nanoTime, atOnce);
    }

    /** A program of its own, which asks the settings' hub to be let in; people show here who they are. */
    public CounterClientProgram(CounterClientSettings settings, LanguageFolders folders) {
        this(
                settings,
                folders,
                new LiveHub(HubConnection.to(settings.hub(), settings.device(), settings.data()), true),
                System::nanoTime,
                false);
    }

    CounterClientProgram(
            CounterClientSettings settings, LanguageFolders folders, HubSide hub, LongSupplier nanos, boolean atOnce) {
        this.settings = settings;
        this.hub = hub;
        this.nanos = nanos;
        this.atOnce = atOnce;
        this.texts = texts(settings, folders);
        this.wording = new Wording(texts);
        this.keys = new KeyCaps(settings.keyPlan(), wording);
        this.deliveries = new Deliveries(settings.data(), means());
        this.kiosks = new KioskWatch(wording);
        this.kioskPanel = new KioskPanel(kiosks, wording, keys.plan());
        this.keypad =
                new KeypadCable(settings.keypad(), wording, uses -> open.ifPresent(screen -> screen.keypad(uses)));
        this.door = new Door(hub, new AdmissionWords(folders, texts, AdmissionWords.Face.COUNTER, deviceName()));
        this.scene = new Scene(
                new ScaledPane(Drawing.COUNTER, new StackPane(face, door.node())), settings.width(), settings.height());
        Look.dress(scene, settings.theme(), Faces.SHEET);
        Lettering.follow(scene.getRoot(), texts);
        this.faces = new Faces(settings, texts, wording.text("program.title"), this::close);
        this.clock = new Timeline(new KeyFrame(TICK, passed -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        openSignIn(settings.counter(), "");
        door.closed().subscribe(this::shut);
    }

    private String deviceName() {
        return settings.counter()
                .map(counter -> wording.text("counter.name", counter))
                .orElseGet(() -> wording.text("program.title"));
    }

    /** Whoever worked here does so no more, and whoever comes in begins anew. */
    private void shut(boolean out) {
        face.setDisable(out);
        if (out && !showing().screen().equals("sign-in")) {
            openSignIn(settings.counter(), "");
        }
    }

    /** Indonesian stands first, as the office's own words have it when they lack the operator's language. */
    private static Texts texts(CounterClientSettings settings, LanguageFolders folders) {
        List<String> languages =
                Stream.of("id", "en", settings.language()).distinct().toList();
        List<String> drawable = Lettering.drawable(folders, languages);
        Texts texts = Texts.load(CounterClientProgram.class, folders, "counter", drawable)
                .told();
        texts.setLanguage(drawable.contains(settings.language()) ? settings.language() : drawable.getFirst());
        return texts;
    }

    /** The window's content, for showing it elsewhere and for pictures. */
    public Scene scene() {
        return scene;
    }

    /** The slim bar's content, empty while nobody is signed in. */
    Scene barScene() {
        return faces.barScene();
    }

    /** Whether the slim bar is shown in place of the full window. */
    boolean isOnBar() {
        return faces.isOnBar();
    }

    /** Runs once this program is closed, whichever of its windows was shown last. */
    public void whenClosed(Runnable then) {
        onClosed = then;
    }

    /** Shows the program in a stage and closes it with the stage. */
    public void show(Stage stage) {
        faces.show(stage, scene);
    }

    /** Ends the connection and all threads; the operator stays signed in at the hub, as a computer may break down at any time. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        clock.stop();
        faces.close();
        keypad.close();
        door.close();
        open.ifPresent(OpenScreen::close);
        open = Optional.empty();
        // The connection waits for its threads, which must not hold up the screen.
        Thread.ofPlatform().name("counter-goodbye").start(hub::close);
        background.shutdown();
        onClosed.run();
    }

    /** What is shown now, without what only time changes. */
    OpenScreen.Showing showing() {
        return open.map(OpenScreen::showing).orElse(OpenScreen.Showing.CLOSED);
    }

    private void tick() {
        deliveries.tick();
        open.ifPresent(OpenScreen::tick);
    }

    /**
     * Listens to the settings' keypad until closed; without keys there is none.
     *
     * @param layout what each of its keys sends and does
     */
    public void listen(List<KeypadLayout.Pressed> layout) {
        if (!closed) {
            keypad.listen(layout);
        }
    }

    private void openSignIn(Optional<Integer> counter, String told) {
        open.ifPresent(OpenScreen::close);
        faces.leaveDesk();
        SignInPreset preset = new SignInPreset(counter, settings.operator().orElse(""), atOnce, hub.asksSecret(), told);
        atOnce = false;
        open(new OpenSignIn(screenMeans(), hub, preset, this::openDesk, deliveries.bars()));
    }

    private void openDesk(int counter, String operator) {
        open.ifPresent(OpenScreen::close);
        ScreenMeans means = screenMeans();
        DeskViewModel desk = new DeskViewModel(
                means,
                deliveries.of(counter),
                new DeskEntry(operator, settings.finishAndCall()),
                why -> openSignIn(Optional.of(counter), why));
        open(new OpenDesk(desk, means, hub, faces, scene, new QuietNotice("keypad", keypad.away())));
    }

    private void open(OpenScreen next) {
        open = Optional.of(next);
        face.getChildren().setAll(next.view(), kioskPanel);
        next.begin();
    }

    private ScreenMeans screenMeans() {
        return new ScreenMeans(new Asking(means()), kiosks, hub.time(), wording, keys);
    }

    private Means means() {
        return new Means(hub.acts(), background, FxThread.executor(), nanos, wording);
    }
}
