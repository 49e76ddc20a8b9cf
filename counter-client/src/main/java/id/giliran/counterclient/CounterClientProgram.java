package id.giliran.counterclient;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.bar.BarView;
import id.giliran.counterclient.bar.BarWindow;
import id.giliran.counterclient.desk.DeskEntry;
import id.giliran.counterclient.desk.DeskKeyboard;
import id.giliran.counterclient.desk.DeskView;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.keypad.KeypadLayout;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskPanel;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.outbox.Deliveries;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.shapes.QuietNotice;
import id.giliran.counterclient.signin.SignInPreset;
import id.giliran.counterclient.signin.SignInView;
import id.giliran.counterclient.signin.SignInViewModel;
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
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.OfficeView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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
    private static final String SHEET = "/id/giliran/counterclient/counter-client.css";
    private static final Duration TICK = Duration.millis(200);

    private static final Open CLOSED = new Open(() -> {}, () -> {}, () -> new Showing("closed", ""));

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
    private Open open = CLOSED;
    private Consumer<KeyUse> deskKeys = use -> {};
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
        this.keypad = new KeypadCable(settings.keypad(), wording);
        this.door = new Door(hub, new AdmissionWords(folders, texts, AdmissionWords.Face.COUNTER, deviceName()));
        this.scene = new Scene(
                new ScaledPane(Drawing.COUNTER, new StackPane(face, door.node())), settings.width(), settings.height());
        Look.dress(scene, settings.theme(), SHEET);
        Lettering.follow(scene.getRoot(), texts);
        this.faces = faces();
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
        if (out && !open.showing().get().screen().equals("sign-in")) {
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

    private Faces faces() {
        StackPane barFace = new StackPane();
        Scene barScene = new Scene(barFace, BarWindow.WIDTH, BarWindow.HEIGHT);
        Look.dress(barScene, settings.theme(), SHEET);
        Lettering.follow(barFace, texts);
        BarWindow bar = new BarWindow(barScene, settings.data(), wording.text("program.title"), () -> use(KeyUse.BAR));
        return new Faces(bar, barScene, barFace, this::close);
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
        stage.setTitle(wording.text("program.title"));
        stage.setScene(scene);
        stage.setAlwaysOnTop(settings.alwaysOnTop());
        faces.take(stage);
        Faces.place(stage, settings);
        stage.show();
        stage.setMinWidth(CounterClientSettings.LEAST_WIDTH + stage.getWidth() - scene.getWidth());
        stage.setMinHeight(CounterClientSettings.LEAST_HEIGHT + stage.getHeight() - scene.getHeight());
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
        open.leave().run();
        open = CLOSED;
        // The connection waits for its threads, which must not hold up the screen.
        Thread.ofPlatform().name("counter-goodbye").start(hub::close);
        background.shutdown();
        onClosed.run();
    }

    /** What is shown now, without what only time changes. */
    Showing showing() {
        return open.showing().get();
    }

    /**
     * What is shown.
     *
     * @param screen {@code sign-in} or {@code desk}
     * @param summary equal as long as only timers and waits differ
     */
    record Showing(String screen, String summary) {}

    private void tick() {
        deliveries.tick();
        open.tick().run();
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

    /** Whatever key it was, of the keyboard or of a keypad; nothing while nobody is signed in. */
    void use(KeyUse use) {
        deskKeys.accept(use);
    }

    private void openSignIn(Optional<Integer> counter, String told) {
        open.leave().run();
        deskKeys = use -> {};
        keypad.give(uses -> {});
        faces.leaveDesk();
        SignInPreset preset = new SignInPreset(counter, settings.operator().orElse(""), atOnce, hub.asksSecret(), told);
        atOnce = false;
        SignInViewModel signIn = new SignInViewModel(screenMeans(), preset, this::openDesk);
        ViewFeed<OfficeView> feed = hub.follow(ApiPaths.OFFICE_VIEW, OfficeView.class);
        SignInView view = new SignInView(signIn, wording, keys, deliveries.bars());
        face.getChildren().setAll(view, kioskPanel);
        view.focusFirst();
        feed.subscribe(FxThread.<Snapshot<OfficeView>>newest(signIn::show));
        open = new Open(signIn::tick, feed::close, () -> new Showing("sign-in", signIn.summary()));
    }

    private void openDesk(int counter, String operator) {
        open.leave().run();
        DeskViewModel desk = new DeskViewModel(
                screenMeans(),
                deliveries.of(counter),
                new DeskEntry(operator, settings.finishAndCall()),
                why -> openSignIn(Optional.of(counter), why));
        ViewFeed<CounterView> feed = hub.follow(ApiPaths.counterView(counter), CounterView.class);
        DeskView view = new DeskView(desk, wording, keys, faces::toBar, new QuietNotice("keypad", keypad.away()));
        face.getChildren().setAll(view, kioskPanel);
        view.focusPrimary();
        deskKeys = use -> {
            if (use == KeyUse.BAR) {
                faces.toggle();
            } else {
                desk.use(use);
            }
        };
        keypad.give(desk::keypad);
        DeskKeyboard keyboard = new DeskKeyboard(scene, desk, keys.plan(), this::use);
        HandsOn hands = new HandsOn(List.of(scene, faces.barScene()), desk::touched);
        DeskKeyboard barKeyboard = new DeskKeyboard(faces.barScene(), desk, keys.plan(), this::use);
        feed.subscribe(FxThread.<Snapshot<CounterView>>newest(desk::show));
        faces.open(
                desk,
                new BarView(desk, wording, keys, faces::toDesk),
                settings.startsAs() == CounterClientSettings.Face.BAR);
        open = new Open(
                desk::tick,
                () -> {
                    keyboard.close();
                    barKeyboard.close();
                    hands.close();
                    feed.close();
                },
                () -> new Showing("desk", desk.summary()));
    }

    private ScreenMeans screenMeans() {
        return new ScreenMeans(new Asking(means()), kiosks, hub.time(), wording, keys);
    }

    private Means means() {
        return new Means(hub.acts(), background, FxThread.executor(), nanos, wording);
    }

    /** The screen that is open. */
    private record Open(Runnable tick, Runnable leave, Supplier<Showing> showing) {}
}
