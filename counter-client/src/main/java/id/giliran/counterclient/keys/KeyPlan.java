package id.giliran.counterclient.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** A key for each use. */
public final class KeyPlan {
    private final Map<KeyUse, KeyPress> keys;

    private KeyPlan(Map<KeyUse, KeyPress> keys) {
        this.keys = new EnumMap<>(keys);
    }

    /**
     * What is wrong with what an office has written.
     *
     * @param sentence what it is, and what to do
     */
    public record Mistake(KeyUse use, String sentence) {}

    /** The usual keys, but for those that are written. Only for keys without {@link #mistakes}. */
    public static KeyPlan of(Map<KeyUse, String> written) {
        Map<KeyUse, KeyPress> keys = new EnumMap<>(KeyUse.class);
        for (KeyUse use : KeyUse.values()) {
            KeyPress.of(written.getOrDefault(use, use.usual())).ifPresent(press -> keys.put(use, press));
        }
        return new KeyPlan(keys);
    }

    /** Keys that do not exist, that questions need, or that two uses share; also with a usual key that was not written. */
    public static List<Mistake> mistakes(Map<KeyUse, String> written) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<KeyPress, KeyUse> taken = new HashMap<>();
        for (KeyUse use : KeyUse.values()) {
            if (!written.containsKey(use)) {
                KeyPress.of(use.usual()).ifPresent(press -> taken.put(press, use));
            }
        }
        for (KeyUse use : KeyUse.values()) {
            if (written.containsKey(use)) {
                mistake(written.getOrDefault(use, ""), use, taken)
                        .ifPresent(sentence -> mistakes.add(new Mistake(use, sentence)));
            }
        }
        return mistakes;
    }

    private static Optional<String> mistake(String written, KeyUse use, Map<KeyPress, KeyUse> taken) {
        Optional<KeyPress> press = KeyPress.of(written);
        if (press.isEmpty()) {
            return Optional.of("there is no key '" + written
                    + "'; write a key such as Space, F5, Numpad 0 or Ctrl+Z (with Ctrl+, Alt+ or Shift+ before it).");
        }
        if (press.get().isTaken()) {
            return Optional.of("'" + written + "' answers questions and moves between buttons; take another key.");
        }
        KeyUse other = taken.putIfAbsent(press.get(), use);
        return other == null
                ? Optional.empty()
                : Optional.of("'" + written + "' is already the key of '" + word(other)
                        + "'; give one of the two another key.");
    }

    /** What this event asks for. */
    public Optional<KeyUse> use(KeyEvent event) {
        KeyPress pressed =
                new KeyPress(event.getCode(), event.isShortcutDown(), event.isAltDown(), event.isShiftDown());
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(pressed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The key for this use. */
    public KeyPress key(KeyUse use) {
        return Optional.ofNullable(keys.get(use)).orElseThrow();
    }

    private static String word(KeyUse use) {
        return use.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
