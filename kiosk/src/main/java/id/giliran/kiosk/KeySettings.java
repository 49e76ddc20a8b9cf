package id.giliran.kiosk;

import id.giliran.kiosk.keys.Keypad;
import id.giliran.kiosk.keys.Keypad.Move;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;

/**
 * Which keys of a keyboard or a pad of four keys do what, named like {@code Up}, {@code F12} or {@code Shift+Tab}.
 *
 * @param speak a key, or the sign that a headset gives when it is plugged in
 */
public record KeySettings(
        List<String> previous, List<String> next, List<String> choose, List<String> back, List<String> speak) {
    private static final KeySettings USUAL =
            new KeySettings(List.of("Up"), List.of("Down"), List.of("Enter"), List.of("Esc"), List.of("F12"));

    public KeySettings {
        previous = List.copyOf(previous);
        next = List.copyOf(next);
        choose = List.copyOf(choose);
        back = List.copyOf(back);
        speak = List.copyOf(speak);
        List.of(previous, next, choose, back, speak).forEach(KeySettings::keys);
    }

    /** Where the file says nothing of keys. */
    static Keypad usual() {
        return USUAL.keypad();
    }

    Keypad keypad() {
        return new Keypad(Map.of(
                Move.PREVIOUS, keys(previous),
                Move.NEXT, keys(next),
                Move.CHOOSE, keys(choose),
                Move.BACK, keys(back),
                Move.SPEAK, keys(speak)));
    }

    private static List<KeyCombination> keys(List<String> names) {
        return names.stream().map(Keypad::key).toList();
    }
}
