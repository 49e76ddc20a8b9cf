package id.giliran.kiosk.speech;

import id.giliran.fx.texts.Texts;
import id.giliran.kiosk.keys.FocusOrder;
import id.giliran.kiosk.visit.Comfort;
import id.giliran.kiosk.visit.Ease;
import id.giliran.kiosk.visit.Timing;
import id.giliran.kiosk.visit.Timing.Pending;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Says what is shown to whoever wants to hear it: each new screen whole, each move of the keys alone, and the last again when asked. */
public final class ScreenSpeech {
    /** Screens that come one after the other in no time are said once. */
    private static final Duration CALM = Duration.ofMillis(250);

    private final Comfort comfort;
    private final Texts texts;
    private final Timing timing;
    private final Voice voice;
    private final Supplier<Node> layer;
    private final ScreenReader reader;
    private Pending next = () -> {};
    private String before = "";
    private String controlBefore = "";
    private boolean wholeScreen;

    /**
     * Speech that waits until it is switched on.
     *
     * @param layer what is on top now
     */
    public ScreenSpeech(Comfort comfort, Texts texts, Timing timing, Voice voice, Supplier<Node> layer) {
        this.comfort = comfort;
        this.texts = texts;
        this.timing = timing;
        this.voice = voice;
        this.layer = layer;
        this.reader = new ScreenReader(texts);
        comfort.chosenProperty().subscribe((old, chosen) -> {
            if (old.contains(Ease.SPOKEN) != chosen.contains(Ease.SPOKEN)) {
                before = "";
                changed();
            }
        });
        comfort.volumeProperty().subscribe((old, volume) -> changed());
        texts.languageProperty().subscribe((old, language) -> changed());
    }

    /** Whether the screens can be read aloud here. */
    public boolean isOffered() {
        return voice.silence().isEmpty();
    }

    /** Looks again whether a voice and something to hear it with are there. */
    public void look() {
        voice.look();
    }

    /** Switches speech on, or says the screen again; nothing where there is no voice. */
    public void speak() {
        if (isOffered()) {
            if (isOn()) {
                repeat();
            } else {
                comfort.switchOn(Ease.SPOKEN);
            }
        }
    }

    /** Says the whole screen again, and how to go on. */
    public void repeat() {
        before = "";
        changed();
    }

    /** Another screen is shown, or the present one shows something else. */
    public void changed() {
        next.cancel();
        if (isOn()) {
            wholeScreen = true;
            next = timing.after(CALM, this::sayScreen);
        } else {
            voice.hush();
        }
    }

    /** The keys have moved. */
    public void moved(Node control) {
        if (isOn()) {
            wholeScreen = false;
            next.cancel();
            voice.say(texts.language(), reader.control(control, order()), volume());
        }
    }

    /** A key was used that may have changed what the keys are on; where another screen has come, that is said instead. */
    public void acted(Node control) {
        String now = reader.control(control, order());
        if (isOn() && !wholeScreen && !now.equals(controlBefore)) {
            next.cancel();
            next = timing.after(CALM, () -> voice.say(texts.language(), now, volume()));
        }
        controlBefore = now;
    }

    private void sayScreen() {
        wholeScreen = false;
        String screen = reader.screen(layer.get());
        String how = before.isEmpty() ? texts.text("speech.how") : "";
        String here = focused().map(control -> reader.control(control, order())).orElse("");
        before = screen;
        voice.say(texts.language(), String.join(" ", screen, here, how).strip(), volume());
    }

    private boolean isOn() {
        return comfort.isOn(Ease.SPOKEN);
    }

    private int volume() {
        return comfort.volumeProperty().get();
    }

    private List<Node> order() {
        return FocusOrder.of(layer.get());
    }

    private Optional<Node> focused() {
        @Nullable Scene scene = layer.get().getScene();
        @Nullable Node owner = scene == null ? null : scene.getFocusOwner();
        return Optional.ofNullable(owner).filter(order()::contains);
    }
}
