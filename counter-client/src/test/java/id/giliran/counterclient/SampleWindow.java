package id.giliran.counterclient;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.counterclient.sample.SampleFolder;
import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleWords;
import id.giliran.fx.look.Look;
import id.giliran.fx.look.Theme;
import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.Picture;
import id.giliran.hubclient.Snapshot;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.CounterView;
import id.giliran.protocol.view.OfficeView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** The program in a real window, off-screen, with a hub written by hand behind it. */
final class SampleWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(5);

    final SampleHub hub;
    final Scene scene;
    private final CounterClientProgram program;
    private final Stage stage;
    private final AtomicLong nanos = new AtomicLong();
    private final FxRobot robot = new FxRobot();

    private SampleWindow(SampleHub hub, CounterClientSettings settings, boolean atOnce) {
        this.hub = hub;
        program = FxToolkit.call(() ->
                new CounterClientProgram(settings, SampleWords.folders(), new SampleHubSide(hub), nanos::get, atOnce));
        stage = FxToolkit.call(Stage::new);
        FxToolkit.await(() -> program.show(stage));
        scene = program.scene();
    }

    static CounterClientSettings settings(String language, int width, int height, Theme theme) {
        return new CounterClientSettings(
                HubPlace.FIND,
                SampleFolder.fresh(),
                Optional.empty(),
                Optional.empty(),
                language,
                width,
                height,
                false,
                theme,
                CounterClientSettings.Face.DESK,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The first screen, with this office behind it. */
    static SampleWindow open(CounterClientSettings settings, Snapshot<OfficeView> office) {
        return open(settings, new SampleHub(), office);
    }

    static SampleWindow open(CounterClientSettings settings, SampleHub hub, Snapshot<OfficeView> office) {
        hub.<OfficeView>feed(ApiPaths.OFFICE_VIEW).show(office);
        return new SampleWindow(hub, settings, false);
    }

    /** The desk of counter 3 with this view. */
    static SampleWindow desk(CounterClientSettings settings, SampleView view) {
        return desk(settings, new SampleHub(), view);
    }

    static SampleWindow desk(CounterClientSettings settings, SampleHub hub, SampleView view) {
        hub.<OfficeView>feed(ApiPaths.OFFICE_VIEW).show(hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
        hub.<CounterView>feed(ApiPaths.counterView(3)).show(hub.fresh(view.view()));
        SampleWindow window = new SampleWindow(hub, settings.withCounter(3).withOperator("Rina W."), true);
        window.until(() -> window.screen().equals("desk"));
        window.settle();
        return window;
    }

    static SampleWindow desk(SampleView view) {
        return desk(settings("id", 1366, 768, Theme.LIGHT), view);
    }

    /** What is drawn: the slim bar where that is shown. */
    Scene shown() {
        return FxToolkit.call(() -> program.isOnBar() ? program.barScene() : scene);
    }

    boolean isOnBar() {
        return FxToolkit.call(program::isOnBar);
    }

    String screen() {
        return FxToolkit.call(() -> program.showing().screen());
    }

    void show(SampleView view) {
        show(hub.fresh(view.view()));
    }

    void show(Snapshot<CounterView> snapshot) {
        hub.<CounterView>feed(ApiPaths.counterView(3)).show(snapshot);
        settle();
    }

    void showOffice(Snapshot<OfficeView> snapshot) {
        hub.<OfficeView>feed(ApiPaths.OFFICE_VIEW).show(snapshot);
        settle();
    }

    /** Time in which a second press is one that was meant. */
    void pause() {
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        settle();
    }

    /** TestFX's own waits after each stroke are longer than all the rest; {@link #settle} waits for what there is. */
    void press(KeyCode... keys) {
        robot.robotContext().getKeyboardRobot().pressNoWait(keys);
        robot.robotContext().getKeyboardRobot().releaseNoWait(keys);
        settle();
    }

    /** As often as it takes; fails when it comes round without having been there. */
    void tabTo(String id) {
        for (int tab = 0; tab < 60 && !focused().equals(id); tab++) {
            press(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(id);
    }

    void type(String words) {
        words.chars()
                .forEach(letter -> robot.robotContext()
                        .getBaseRobot()
                        .typeKeyboard(FxToolkit.call(this::shown), KeyCode.UNDEFINED, String.valueOf((char) letter)));
        settle();
    }

    void click(String id) {
        BaseRobot mouse = robot.robotContext().getBaseRobot();
        mouse.moveMouse(
                robot.point(FxToolkit.call(() -> scene.lookup("#" + id))).query());
        mouse.pressMouse(MouseButton.PRIMARY);
        mouse.releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    boolean has(String id) {
        return FxToolkit.call(() -> {
            Node node = scene.lookup("#" + id);
            while (node != null && node.isVisible()) {
                node = node.getParent();
            }
            return scene.lookup("#" + id) != null && node == null;
        });
    }

    boolean isEnabled(String id) {
        return FxToolkit.call(() -> !scene.lookup("#" + id).isDisabled());
    }

    /** Whether something in this node is drawn outside of it. */
    boolean spillsOver(String id) {
        return FxToolkit.call(() -> {
            Node node = scene.lookup("#" + id);
            Bounds room = node.localToScene(node.getLayoutBounds());
            return node.lookupAll(".label").stream()
                    .map(label -> label.localToScene(label.getLayoutBounds()))
                    .anyMatch(label -> label.getMaxX() > room.getMaxX() || label.getMinX() < room.getMinX());
        });
    }

    String words(String id) {
        return FxToolkit.call(() -> switch (scene.lookup("#" + id)) {
            case ButtonBase button when button.getAccessibleText() != null -> button.getAccessibleText();
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case Node other -> throw new AssertionError(id + " has no words: " + other);
        });
    }

    String wordsOnBar(String id) {
        return FxToolkit.call(() -> switch (program.barScene().lookup("#" + id)) {
            case ButtonBase button when button.getAccessibleText() != null -> button.getAccessibleText();
            case Labeled labeled -> labeled.getText();
            case null -> "";
            case Node other -> throw new AssertionError(id + " has no words: " + other);
        });
    }

    String focused() {
        return FxToolkit.call(() -> scene.getFocusOwner() == null
                ? ""
                : String.valueOf(scene.getFocusOwner().getId()));
    }

    /** The same moment in another theme. */
    void dress(Theme theme) {
        FxToolkit.await(() -> List.of(scene, program.barScene())
                .forEach(each -> Look.dress(each, theme, "/id/giliran/counterclient/counter-client.css")));
        settle();
    }

    /** The same moment in a window of another size. */
    void resize(int width, int height) {
        FxToolkit.await(() -> {
            stage.setWidth(stage.getWidth() + width - scene.getWidth());
            stage.setHeight(stage.getHeight() + height - scene.getHeight());
        });
        until(() -> FxToolkit.call(() -> scene.getWidth() == width && scene.getHeight() == height));
        settle();
    }

    /** A key event without release, as a bar that is held down sends it. */
    void repeat(KeyCode key) {
        FxToolkit.await(() -> {
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", key, false, false, false, false));
        });
        settle();
    }

    void until(BooleanSupplier condition) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .atMost(PATIENCE)
                .until(condition::getAsBoolean);
    }

    /** Waits for what comes only with the program's own time. */
    void untilInTime(BooleanSupplier condition) {
        until(() -> {
            pause();
            return condition.getAsBoolean();
        });
    }

    void untilAsked(int acts) {
        until(() -> hub.asked().size() == acts);
        settle();
    }

    /** Lets the screen come to rest: pending views are shown and laid out. */
    void settle() {
        for (int round = 0; round < 3; round++) {
            FxToolkit.await(() -> {
                List.of(scene, program.barScene()).forEach(each -> {
                    each.getRoot().applyCss();
                    each.getRoot().layout();
                });
            });
        }
    }

    void picture(String name) throws IOException {
        settle();
        Path file = Path.of("target/screens/counter-" + name + ".png");
        Picture.save(shown(), file);
        assertThat(file).isNotEmptyFile();
    }

    @Override
    public void close() {
        FxToolkit.await(() -> {
            // Only the full desk's window ends the program by itself, and the bar may be the one that is shown.
            stage.close();
            program.close();
        });
    }
}
