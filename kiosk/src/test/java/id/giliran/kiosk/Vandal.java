package id.giliran.kiosk;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.kiosk.lockdown.InputGuard;
import id.giliran.kiosk.visit.Step;
import id.giliran.protocol.request.IssueTicketRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** Somebody who plays with a kiosk, and notices when it gives more than it should. */
final class Vandal implements AutoCloseable {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.BACK_SPACE,
            KeyCode.DIGIT7,
            KeyCode.A,
            KeyCode.F5,
            KeyCode.CONTEXT_MENU,
            KeyCode.ALT);
    private static final String GARBAGE = "A0-9;\u0007%É中 \"'";

    private final ScreenStage at;
    private final Stage stage = new Stage();
    private final BaseRobot hand = new FxRobot().robotContext().getBaseRobot();
    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Step> way = new ArrayList<>();

    private Vandal(ScreenStage at) {
        this.at = at;
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error));
        InputGuard.over(at.scene, KeyCombination.valueOf("Ctrl+Shift+Q"), at.kiosk.technician::open);
        at.kiosk.visit.stepProperty().subscribe(this::goes);
        stage.setScene(at.scene);
        stage.show();
    }

    static Vandal before(ScreenStage at) {
        return FxToolkit.call(() -> new Vandal(at));
    }

    TestKiosk kiosk() {
        return at.kiosk;
    }

    List<Throwable> errors() {
        return List.copyOf(errors);
    }

    /** What the kiosk should not have done. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The keys of all numbers that were asked for. */
    List<String> ways() {
        return at.kiosk.hub.keys();
    }

    /** A number is on its way only after a question was answered, or a tile without questions was chosen. */
    private void goes(Step next) {
        if (next instanceof Step.Printing && !way.isEmpty()) {
            Step before = way.getLast();
            boolean goesOn = before instanceof Step.Printing || before instanceof Step.Outage;
            if (!(goesOn || before instanceof Step.Home || before.isQuestion())) {
                complaints.add("printing after " + before);
            }
        }
        way.add(next);
    }

    void plays(long seed, int acts) {
        Random random = new Random(seed);
        for (int act = 0; act < acts; act++) {
            int before = requests().size();
            boolean meant = acts(random);
            int asked = requests().size() - before;
            if (asked > (meant ? 1 : 0)) {
                complaints.add("act " + act + " asked for " + asked + " numbers");
            }
            waits(random.nextInt(700));
        }
    }

    /** One thing that hands do; false for one that can never be meant as asking for a number. */
    private boolean acts(Random random) {
        int dice = random.nextInt(100);
        if (dice < 45) {
            tap(anywhere(random));
        } else if (dice < 75) {
            tap(onAButton(random));
        } else if (dice < 85) {
            Point2D from = onAButton(random);
            press(from);
            hand.moveMouse(onAnotherButton(from, random));
            lifts();
            return false;
        } else if (dice < 95) {
            KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
            int repeats = 1 + random.nextInt(5);
            for (int repeat = 0; repeat < repeats; repeat++) {
                hand.pressKeyboard(key);
            }
            hand.releaseKeyboard(key);
            settle();
        } else {
            scans(random);
            return false;
        }
        return true;
    }

    private void scans(Random random) {
        for (int letter = 0; letter < 24; letter++) {
            char typed = GARBAGE.charAt(random.nextInt(GARBAGE.length()));
            hand.typeKeyboard(at.scene, KeyCode.UNDEFINED, String.valueOf(typed));
        }
        settle();
    }

    void taps(String id) {
        tap(middle(id));
    }

    /** Again and again on the place where this is now. */
    void hammers(String id, int blows) {
        Point2D place = middle(id);
        for (int blow = 0; blow < blows; blow++) {
            tap(place);
            waits(30);
        }
    }

    void presses(String id) {
        press(middle(id));
    }

    void slidesTo(String id) {
        hand.moveMouse(middle(id));
        settle();
    }

    void lifts() {
        hand.releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    void waits(int milliseconds) {
        FxToolkit.await(() -> at.kiosk.timing.pass(Duration.ofMillis(milliseconds)));
        settle();
    }

    void goesAway() {
        waits(600_000);
    }

    private void tap(Point2D point) {
        press(point);
        lifts();
    }

    private void press(Point2D point) {
        hand.moveMouse(point);
        hand.pressMouse(MouseButton.PRIMARY);
        settle();
    }

    private Point2D anywhere(Random random) {
        return onScreen(
                new Point2D(random.nextDouble() * at.scene.getWidth(), random.nextDouble() * at.scene.getHeight()));
    }

    private Point2D onAButton(Random random) {
        List<Point2D> all = FxToolkit.call(this::buttons);
        return all.isEmpty() ? anywhere(random) : all.get(random.nextInt(all.size()));
    }

    private Point2D onAnotherButton(Point2D from, Random random) {
        Point2D to = onAButton(random);
        return to.equals(from) ? onScreen(new Point2D(1, 1)) : to;
    }

    private List<Point2D> buttons() {
        return at.scene.getRoot().lookupAll(".button").stream()
                .filter(button -> !button.isDisabled() && isShown(button))
                .map(this::middle)
                .toList();
    }

    private static boolean isShown(Node button) {
        Node node = button;
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }

    private Point2D middle(String id) {
        return FxToolkit.call(() -> middle(at.scene.lookup("#" + id)));
    }

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return onScreen(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    private Point2D onScreen(Point2D inScene) {
        Scene scene = at.scene;
        return inScene.add(stage.getX() + scene.getX(), stage.getY() + scene.getY());
    }

    private List<IssueTicketRequest> requests() {
        return at.kiosk.hub.requests();
    }

    private void settle() {
        FxToolkit.await(at.scene.getRoot()::layout);
    }

    @Override
    public void close() {
        FxToolkit.await(stage::close);
    }
}
