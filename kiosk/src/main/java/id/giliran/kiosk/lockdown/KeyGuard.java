package id.giliran.kiosk.lockdown;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Lets each key through once for each time it is pressed, however long it is held, and knows the exit keys. */
final class KeyGuard {
    /** A key that repeats does so more often; after this long its release was lost, and it is pressed anew. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1500);

    private final KeyCombination exitKeys;
    private final Runnable onExitKeys;
    private final LongSupplier nanos;
    private final Map<KeyCode, Long> held = new EnumMap<>(KeyCode.class);
    private boolean repeating;

    KeyGuard(KeyCombination exitKeys, Runnable onExitKeys, LongSupplier nanos) {
        this.exitKeys = exitKeys;
        this.onExitKeys = onExitKeys;
        this.nanos = nanos;
    }

    void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
            repeating = false;
        } else if (repeating) {
            event.consume();
        }
    }

    /** Another window had the keyboard, and the release of the keys with it. */
    void forget() {
        held.clear();
        repeating = false;
    }

    /** Keys that the system has no name for all look alike, and a scanner sends many of them. */
    private void pressed(KeyEvent event) {
        long now = nanos.getAsLong();
        Long before = event.getCode() == KeyCode.UNDEFINED ? null : held.put(event.getCode(), now);
        repeating = before != null && now - before < LONGEST_PAUSE.toNanos();
        if (repeating) {
            event.consume();
        } else if (exitKeys.match(event)) {
            event.consume();
            onExitKeys.run();
        }
    }
}
