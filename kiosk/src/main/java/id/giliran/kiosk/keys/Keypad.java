package id.giliran.kiosk.keys;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Which keys do what, on a keyboard or on a pad of four keys that the computer takes for one. */
public final class Keypad {
    private final Map<Move, List<KeyCombination>> keys;

    /** @param keys of each move; a move without keys cannot be made by key */
    public Keypad(Map<Move, List<KeyCombination>> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** What a key can do. */
    public enum Move {
        PREVIOUS,
        NEXT,
        CHOOSE,
        BACK,
        /** Begins to read aloud, or says it again. */
        SPEAK
    }

    /**
     * The key of this name.
     *
     * @throws IllegalArgumentException with a sentence, when there is none
     */
    public static KeyCombination key(String name) {
        String sought = name.strip();
        try {
            // JavaFX takes a name that it does not know for a sign that is typed.
            if (KeyCombination.valueOf(sought) instanceof KeyCodeCombination key) {
                return key;
            }
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(noKey(sought), unknown);
        }
        throw new IllegalArgumentException(noKey(sought));
    }

    private static String noKey(String name) {
        return "There is no key \"" + name + "\"; keys are named like Up, Enter, F12 or Shift+Tab.";
    }

    /** What this key does here, if anything. */
    public Optional<Move> move(KeyEvent pressed) {
        return keys.entrySet().stream()
                .filter(move -> move.getValue().stream().anyMatch(key -> key.match(pressed)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public String toString() {
        return keys.toString().toLowerCase(Locale.ROOT);
    }
}
