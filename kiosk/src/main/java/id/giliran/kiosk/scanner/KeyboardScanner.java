package id.giliran.kiosk.scanner;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A scanner that types as a keyboard, heard on whatever screen. Its Enter presses no button. */
public final class KeyboardScanner {
    private final WedgeEar ear = new WedgeEar();
    private final Supplier<Duration> clock;
    private final Consumer<String> scanned;
    private boolean swallowing;

    private KeyboardScanner(Supplier<Duration> clock, Consumer<String> scanned) {
        this.clock = clock;
        this.scanned = scanned;
    }

    /**
     * Listens to all keys that reach this node.
     *
     * @param clock time since some fixed moment
     * @param scanned takes each code
     */
    public static void listen(Node root, Supplier<Duration> clock, Consumer<String> scanned) {
        KeyboardScanner scanner = new KeyboardScanner(clock, scanned);
        root.addEventFilter(KeyEvent.KEY_PRESSED, scanner::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, scanner::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, scanner::released);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            ear.end(clock.get()).ifPresent(code -> {
                swallowing = true;
                event.consume();
                scanned.accept(code);
            });
        } else if (event.getCode() == KeyCode.SPACE && ear.isScanning(clock.get())) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (swallowing) {
            event.consume();
        } else if (!letter.isEmpty() && !Character.isISOControl(letter.charAt(0))) {
            ear.hear(letter, clock.get());
        }
    }

    private void released(KeyEvent event) {
        if (swallowing) {
            swallowing = false;
            event.consume();
        }
    }
}
