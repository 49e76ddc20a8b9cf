package id.giliran.counterclient;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.asking.Means;
import id.giliran.counterclient.desk.DeskKeyboard;
import id.giliran.counterclient.desk.DeskView;
import id.giliran.counterclient.desk.DeskViewModel;
import id.giliran.counterclient.kiosks.KioskPanel;
import id.giliran.counterclient.kiosks.KioskWatch;
import id.giliran.counterclient.outbox.Deliveries;
import id.giliran.counterclient.screen.ScreenMeans;
import id.giliran.counterclient.signin.SignInPreset;
import id.giliran.counterclient.signin.SignInView;
import id.giliran.counterclient.signin.SignInViewModel;
import id.giliran.counterclient.wording.Wording;
import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.screen.FxThread;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.ViewFeed;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.OfficeView;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
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
    private final Wording wording;
    private final StackPane face = new StackPane();
    private final Scene scene;
    private final ExecutorService background = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("counter-act-", 1).factory());
    private final Timeline clock;
    private final KioskWatch kiosks;
    private final KioskPanel kioskPanel;
    private final Deliveries deliveries;
    private Open open = CLOSED;
    private boolean atOnce;

    /**
     * A program that begins to talk to its hub; a counter and an operator in the settings are filled in, not signed in.
     *
     * @throws IllegalArgumentException with a sentence if the address cannot be a hub's
     */
    public CounterClientProgram(CounterClientSettings settings) {
        this(settings, false);
    }

    /**
     * As {@link #CounterClientProgram(CounterClientSettings)}.
     *
     * @param atOnce sign in without a hand as soon as the settings' counter can be had
     */
    public CounterClientProgram(CounterClientSettings settings, boolean atOnce) {
        this(settings, new LiveHub(HubConnection.to(settings.hub())), System::nanoTime, atOnce);
    }

    CounterClientProgram(CounterClientSettings settings, HubSide hub, LongSupplier nanos, boolean atOnce) {
        this.settings = settings;
        this.hub = hub;
        this.nanos = nanos;
        this.atOnce = atOnce;
        Texts texts = Texts.load(CounterClientProgram.class, CounterClientSettings.LANGUAGES.toArray(String[]::new));
        texts.setLanguage(settings.language());
        this.wording = new Wording(texts);
        this.deliveries = new Deliveries(settings.data(), means());
        this.kiosks = new KioskWatch(wording);
        this.kioskPanel = new KioskPanel(kiosks, wording);
        this.scene = new Scene(new ScaledPane(Drawing.COUNTER, face), settings.width(), settings.height());
        Look.dress(scene, settings.theme(), SHEET);
        this.clock = new Timeline(new KeyFrame(TICK, passed -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        openSignIn(settings.counter());
    }

    /** The window's content, for showing it elsewhere and for pictures. */
    public Scene scene() {
        return scene;
    }

    /** Shows the program in a stage and closes it with the stage. */
    public void show(Stage stage) {
        stage.setTitle(wording.text("program.title"));
        stage.setScene(scene);
        stage.setAlwaysOnTop(settings.alwaysOnTop());
        stage.setOnHidden(hidden -> close());
        place(stage);
        stage.show();
        stage.setMinWidth(CounterClientSettings.LEAST_WIDTH + stage.getWidth() - scene.getWidth());
        stage.setMinHeight(CounterClientSettings.LEAST_HEIGHT + stage.getHeight() - scene.getHeight());
    }

    /** In the middle of the screen, and on a smaller screen at its corner: a window that begins outside cannot be moved by hand. */
    private void place(Stage stage) {
        Rectangle2D area = Screen.getPrimary().getVisualBounds();
        stage.setX(area.getMinX() + Math.max(0, (area.getWidth() - settings.width()) / 2));
        stage.setY(area.getMinY() + Math.max(0, (area.getHeight() - settings.height()) / 2));
    }

    /** Ends the connection and all threads; the operator stays signed in at the hub, as a computer may break down at any time. */
    @Override
    public void close() {
        clock.stop();
        open.leave().run();
        open = CLOSED;
        // The connection waits for its threads, which must not hold up the screen.
        Thread.ofPlatform().name("counter-goodbye").start(hub::close);
        background.shutdown();
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

    private void openSignIn(Optional<Integer> counter) {
        open.leave().run();
        SignInPreset preset = new SignInPreset(counter, settings.operator().orElse(""), atOnce);
        atOnce = false;
        SignInViewModel signIn = new SignInViewModel(screenMeans(), preset, this::openDesk);
        ViewFeed<OfficeView> feed = hub.follow(ApiPaths.OFFICE_VIEW, OfficeView.class);
        SignInView view = new SignInView(signIn, wording, deliveries.bars());
        face.getChildren().setAll(view, kioskPanel);
        view.focusFirst();
        feed.subscribe(FxThread.<Snapshot<OfficeView>>newest(signIn::show));
        open = new Open(signIn::tick, feed::close, () -> new Showing("sign-in", signIn.summary()));
    }

    private void openDesk(int counter) {
        open.leave().run();
        DeskViewModel desk =
                new DeskViewModel(screenMeans(), deliveries.of(counter), () -> openSignIn(Optional.of(counter)));
        ViewFeed<CounterView> feed = hub.follow(ApiPaths.counterView(counter), CounterView.class);
        DeskView view = new DeskView(desk, wording);
        face.getChildren().setAll(view, kioskPanel);
        view.focusPrimary();
        DeskKeyboard keyboard = new DeskKeyboard(scene, desk);
        feed.subscribe(FxThread.<Snapshot<CounterView>>newest(desk::show));
        open = new Open(
                desk::tick,
                () -> {
                    keyboard.close();
                    feed.close();
                },
                () -> new Showing("desk", desk.summary()));
    }

    private ScreenMeans screenMeans() {
        return new ScreenMeans(new Asking(means()), kiosks, hub.time(), wording);
    }

    private Means means() {
        return new Means(hub.acts(), background, FxThread.executor(), nanos, wording);
    }

    /** The screen that is open. */
    private record Open(Runnable tick, Runnable leave, Supplier<Showing> showing) {}
}
