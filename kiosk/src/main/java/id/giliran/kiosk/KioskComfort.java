package id.giliran.kiosk;

import id.giliran.fx.look.Look;
import id.giliran.fx.look.Theme;
import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.comfort.ComfortBar;
import id.giliran.kiosk.comfort.ComfortView;
import id.giliran.kiosk.comfort.ComfortViewModel;
import id.giliran.kiosk.keys.FocusFrame;
import id.giliran.kiosk.keys.FocusOrder;
import id.giliran.kiosk.keys.FourKeys;
import id.giliran.kiosk.keys.Keypad;
import id.giliran.kiosk.keys.Keypad.Move;
import id.giliran.kiosk.services.LanguageRow;
import id.giliran.kiosk.shapes.Shapes;
import id.giliran.kiosk.shapes.Surface;
import id.giliran.kiosk.speech.ScreenSpeech;
import id.giliran.kiosk.speech.Voice;
import id.giliran.kiosk.visit.Ease;
import id.giliran.kiosk.visit.Step;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Visit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Whatever lies around and over all screens alike to make them easier: the bar below, the comfort panel, the keys and their frame, the voice. */
final class KioskComfort {
    private static final String LARGE_TEXT = "large-text";

    private final Visit visit;
    private final StackPane place;
    private final Surface surface;
    private final ScreenSpeech speech;
    private final ComfortViewModel model;
    private final ComfortView panel;
    private final LanguageRow languages;
    private final ComfortBar bar;
    private final FourKeys keys;
    private final FocusFrame frame;
    private final Deque<Optional<Node>> focusBefore = new ArrayDeque<>();
    private boolean byKey;

    /** What else the office has chosen for it. */
    record Easing(Keypad keypad, Voice voice) {}

    /** @param place of all that is shown: the screen with the bar, then what lies over it, and the frame last */
    KioskComfort(Visit visit, Texts texts, Timing timing, Surface surface, StackPane place, Easing easing) {
        this.visit = visit;
        this.place = place;
        this.surface = surface;
        speech = new ScreenSpeech(visit.comfort(), texts, timing, easing.voice(), this::layer);
        model = new ComfortViewModel(visit, texts, speech::isOffered, speech::repeat);
        panel = new ComfortView(model, texts, surface);
        languages = new LanguageRow(visit, texts, surface);
        bar = new ComfortBar(model, languages, texts, surface, this::make);
        keys = new FourKeys(easing.keypad(), this::layer, this::back, speech::speak, speech::moved);
        frame = new FocusFrame(surface.focusFrame());
        place.getChildren().add(frame);
        visit.comfort().panelProperty().subscribe(this::open);
        visit.comfort().chosenProperty().subscribe(chosen -> enlarge(chosen.contains(Ease.LARGE_TEXT)));
        visit.comfort().staffCalledProperty().subscribe(called -> speech.changed());
        visit.lowReachProperty().subscribe(low -> speech.changed());
        visit.officeProperty().subscribe((before, office) -> {
            if (visit.comfort().staffCalledProperty().get()) {
                speech.changed();
            }
        });
    }

    ComfortBar bar() {
        return bar;
    }

    /** Gives the scene the office's theme, and the one with more contrast to whoever asks for it. */
    void dress(Scene scene, Theme theme) {
        model.offerContrast(theme != Theme.HIGH_CONTRAST);
        visit.comfort().chosenProperty().subscribe(chosen -> {
            Theme worn = chosen.contains(Ease.HIGH_CONTRAST) ? Theme.HIGH_CONTRAST : theme;
            Look.dress(scene, worn, "/id/giliran/kiosk/kiosk.css");
        });
    }

    /** Another screen is shown, or the same again with something else on it. */
    void shown(boolean technician, boolean another) {
        Shapes.show(bar, !technician);
        Shapes.show(languages, visit.stepProperty().get() instanceof Step.Home);
        if (another) {
            focusBefore.clear();
            keys.begin();
        }
        speech.changed();
    }

    /** Puts something over all that is there. */
    void lay(Node over) {
        focusBefore.push(focused());
        place.getChildren().add(place.getChildren().size() - 1, over);
        keys.begin();
        speech.changed();
    }

    /** Takes it away again; the keys go back to where they were. */
    void lift(Node over) {
        place.getChildren().remove(over);
        Optional<Node> before = focusBefore.isEmpty() ? Optional.empty() : focusBefore.pop();
        before.filter(FocusOrder.of(layer())::contains).ifPresentOrElse(Node::requestFocus, keys::begin);
        speech.changed();
    }

    boolean isOpen() {
        return model.isOpen();
    }

    void pressed(KeyEvent key) {
        keys.pressed(key);
        if (key.isConsumed()) {
            focused().ifPresent(speech::acted);
        }
    }

    void released(KeyEvent key) {
        keys.released(key);
    }

    /** Fingers need no frame around what they touch, keys do. */
    void touched(boolean keyed) {
        byKey = keyed;
        show(focused());
    }

    /** All that is shown has its place now. */
    void settle() {
        keys.keep();
        bar.showKeys(visit.lowReachProperty().get()
                && FocusOrder.of(layer()).stream().anyMatch(this::isHigh));
    }

    private boolean isHigh(Node control) {
        double top = place.sceneToLocal(control.localToScene(control.getLayoutBounds()))
                .getMinY();
        return top < surface.lowTop().get() - 1;
    }

    /** A key of a pad, or on the screen itself. */
    void make(Move move) {
        byKey = true;
        keys.make(move);
        show(focused());
    }

    /** The keys' place has changed, or what they were on. */
    void focusMoved() {
        show(focused());
    }

    private void show(Optional<Node> focused) {
        frame.show(focused.filter(node -> byKey).orElse(null));
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(place.getScene()).map(Scene::getFocusOwner).filter(FocusOrder.of(layer())::contains);
    }

    /** What is on top, below the frame. */
    private Node layer() {
        List<Node> all = place.getChildren();
        return all.get(Math.max(0, all.size() - 2));
    }

    private void open(boolean wanted) {
        if (wanted && !place.getChildren().contains(panel)) {
            speech.look();
            lay(panel);
        } else if (!wanted && place.getChildren().contains(panel)) {
            lift(panel);
        }
    }

    private void enlarge(boolean wanted) {
        surface.largeText(wanted);
        place.getStyleClass().remove(LARGE_TEXT);
        if (wanted) {
            place.getStyleClass().add(LARGE_TEXT);
        }
        speech.changed();
    }

    /** Where no button says that it goes back. */
    private void back() {
        if (visit.secondsToAnswer().get() > 0) {
            visit.touched();
        } else if (visit.stepProperty().get().isQuestion()) {
            visit.back();
        } else {
            visit.finish();
        }
    }
}
