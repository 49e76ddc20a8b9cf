package id.giliran.kiosk;

import id.giliran.fx.admission.AdmissionFace;
import id.giliran.fx.admission.AdmissionModel;
import id.giliran.fx.look.Drawing;
import id.giliran.fx.look.Lettering;
import id.giliran.fx.look.Panel;
import id.giliran.fx.look.ScaledPane;
import id.giliran.fx.look.Styles;
import id.giliran.fx.look.Theme;
import id.giliran.fx.texts.Texts;
import id.giliran.hubclient.HubTime;
import id.giliran.kiosk.KioskComfort.Easing;
import id.giliran.kiosk.head.HeadViewModel;
import id.giliran.kiosk.keys.Keypad.Move;
import id.giliran.kiosk.scanner.KeyboardScanner;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.shapes.Zoom;
import id.giliran.kiosk.stillhere.StillHereView;
import id.giliran.kiosk.stillhere.StillHereViewModel;
import id.giliran.kiosk.technician.CornerTaps;
import id.giliran.kiosk.technician.TechnicianView;
import id.giliran.kiosk.technician.TechnicianViewModel;
import id.giliran.kiosk.typing.TypingKeys;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Visit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All screens of the kiosk, of which one is shown, and the question over it. */
final class KioskFace {
    /** Css class of the screens on a lying panel. */
    private static final String WIDE = "wide-screen";

    private final Visit visit;
    private final Texts texts;
    private final HeadViewModel head;
    private final Surface surface = new Surface();
    private final StackPane holder = Shapes.growing(new StackPane());
    private final StackPane place = new StackPane();
    private final Region root = new ScaledPane(Drawing.KIOSK, new Zoom(place, surface.zoom()));
    private final KioskComfort comfort;
    private final KioskScreens screens;
    private final StillHereView stillHere;
    private final TechnicianViewModel technician;
    private final TechnicianView technicianView;
    private final CornerTaps corner;
    private final AdmissionFace admission = new AdmissionFace(Styles.GROUND_PAPER);

    /** Some screens serve several steps in turn. */
    private Class<? extends Step> shown = Step.Home.class;

    KioskFace(
            Visit visit,
            Texts texts,
            Timing timing,
            HubTime hubTime,
            TechnicianViewModel technician,
            AdmissionModel door,
            boolean scanner,
            Easing easing) {
        this.visit = visit;
        this.texts = texts;
        head = new HeadViewModel(visit, texts, timing, hubTime);
        screens = new KioskScreens(visit, texts, hubTime, head, surface, scanner);
        StillHereViewModel question = new StillHereViewModel(visit);
        stillHere = new StillHereView(question, visit, texts, surface);
        this.technician = technician;
        technicianView = new TechnicianView(technician, texts, surface);
        corner = new CornerTaps(timing);
        comfort = new KioskComfort(visit, texts, timing, surface, place, easing);
        place.getChildren().addFirst(new VBox(holder, comfort.bar()));
        bind(question, timing);
        door.signProperty().subscribe(admission::show);
        admission.toldProperty().subscribe(sign -> cover());
    }

    Parent root() {
        return root;
    }

    /** Runs something now, and again whenever another screen, question or text may be seen. */
    void onChange(Runnable change) {
        visit.stepProperty().subscribe(step -> change.run());
        visit.officeProperty().subscribe(office -> change.run());
        visit.printerProperty().subscribe(look -> change.run());
        visit.priorityProperty().subscribe(group -> change.run());
        visit.lowReachProperty().subscribe(low -> change.run());
        visit.comfort().chosenProperty().subscribe(chosen -> change.run());
        visit.comfort().panelProperty().subscribe(open -> change.run());
        visit.comfort().staffCalledProperty().subscribe(called -> change.run());
        visit.secondsToAnswer().subscribe(seconds -> change.run());
        visit.secondsToHome().subscribe(seconds -> change.run());
        visit.secondsToHold().subscribe(seconds -> change.run());
        texts.languageProperty().subscribe(language -> change.run());
        technician.onChange(change);
        admission.toldProperty().subscribe(sign -> change.run());
        head.clock().subscribe(clock -> change.run());
    }

    /** The English name of what is shown, such as {@code services} or {@code still-here}. */
    String screenName() {
        if (technician.isOpen()) {
            return "technician";
        }
        if (isCovered()) {
            return "admission";
        }
        if (isAsking()) {
            return "still-here";
        }
        return comfort.isOpen()
                ? "comfort"
                : KioskScreens.name(visit.stepProperty().get());
    }

    /** Gives a scene the look of the office's theme, until a visitor asks for more contrast. */
    void dress(Scene scene, Theme theme) {
        comfort.dress(scene, theme);
    }

    /** Makes a move, as a key of it would. */
    void make(Move move) {
        comfort.make(move);
    }

    /** For a face without a window, which has no pulse: all that is shown has its place now. */
    void settle() {
        comfort.settle();
    }

    /** Asks for the PIN. */
    void callTechnician() {
        technician.open();
    }

    /** Takes the real size of the panel; all targets follow. */
    void fit(Panel panel) {
        surface.fit(panel);
        place.getStyleClass().remove(WIDE);
        if (surface.isLandscape()) {
            place.getStyleClass().add(WIDE);
        }
    }

    private void bind(StillHereViewModel question, Timing timing) {
        KeyboardScanner.listen(root, timing::elapsed, visit.checkIn()::show);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            touched(false);
            knock(pressed);
        });
        root.addEventFilter(TouchEvent.TOUCH_PRESSED, pressed -> touched(false));
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            touched(true);
            // What a scanner or a person typing has used up is no move.
            if (!pressed.isConsumed() && !TypingKeys.want(pressed)) {
                comfort.pressed(pressed);
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, comfort::released);
        Runnable settle = this::settle;
        root.sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(settle);
            }
            if (scene != null) {
                scene.addPostLayoutPulseListener(settle);
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> comfort.focusMoved());
        visit.stepProperty().subscribe(step -> show());
        technician.onChange(this::show);
        Lettering.follow(root, texts);
        question.seconds().subscribe(seconds -> ask(seconds.intValue() > 0));
    }

    /** The open question is answered by its own screen. Fingers need no frame around what they touch, keys do. */
    private void touched(boolean byKey) {
        comfort.touched(byKey);
        technician.touched();
        if (!isAsking()) {
            visit.touched();
        }
    }

    /** A press on the hidden corner, at least 20 mm wide, or elsewhere. */
    private void knock(MouseEvent pressed) {
        Point2D at = place.sceneToLocal(pressed.getSceneX(), pressed.getSceneY());
        double side = surface.primaryTarget().get();
        if (at.getX() >= side || at.getY() >= side) {
            corner.elsewhere();
        } else if (corner.tap()) {
            technician.open();
        }
    }

    private boolean isAsking() {
        return place.getChildren().contains(stillHere);
    }

    private void show() {
        Step step = visit.stepProperty().get();
        Node screen = technician.isOpen() ? technicianView : isCovered() ? admission : screens.of(step);
        boolean anotherScreen = !holder.getChildren().contains(screen);
        if (anotherScreen) {
            holder.getChildren().setAll(screen);
        }
        boolean anotherQuestion = step.getClass() != shown;
        shown = step.getClass();
        comfort.shown(technician.isOpen() || isCovered(), anotherScreen || anotherQuestion);
    }

    /** A visitor who only looks round is sent to the staff; one whose number is on its way still gets it. */
    private void cover() {
        if (isCovered() && !(visit.stepProperty().get() instanceof Step.Home)) {
            var unused = visit.giveWay();
        }
        show();
    }

    private boolean isCovered() {
        return admission.isCovering() && !isOwedANumber(visit.stepProperty().get());
    }

    private static boolean isOwedANumber(Step step) {
        return switch (step) {
            case Step.Printing underway -> true;
            case Step.Held waiting -> true;
            case Step.Done given -> true;
            case Step.NumberOnScreen given -> true;
            default -> false;
        };
    }

    private void ask(boolean asking) {
        if (asking && !isAsking()) {
            comfort.lay(stillHere);
        } else if (!asking && isAsking()) {
            comfort.lift(stillHere);
        }
    }
}
