package id.giliran.counterclient.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;

/**
 * One key, alone or with others held.
 *
 * @param control Ctrl is held; the command key on a Mac
 */
public record KeyPress(KeyCode code, boolean control, boolean alt, boolean shift) {
    private static final Map<String, KeyCode> NAMES = Arrays.stream(KeyCode.values())
            .filter(code -> code != KeyCode.UNDEFINED)
            .collect(Collectors.toMap(code -> plain(code.getName()), code -> code, (first, second) -> first));

    /** They answer and leave questions, and lead from button to button. */
    private static final Set<KeyCode> TAKEN =
            Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    /** Reads {@code Space}, {@code F5}, {@code Numpad 0} or {@code Ctrl+Shift+Z}; empty when there is no such key. */
    public static Optional<KeyPress> of(String written) {
        List<String> parts = new ArrayList<>(Arrays.asList(written.split("\\+", -1)));
        KeyCode code = NAMES.get(plain(parts.removeLast()));
        Set<String> held = parts.stream().map(KeyPress::plain).collect(Collectors.toSet());
        boolean known = Set.of("ctrl", "alt", "shift").containsAll(held) && held.size() == parts.size();
        return code == null || code.isModifierKey() || !known
                ? Optional.empty()
                : Optional.of(new KeyPress(code, held.contains("ctrl"), held.contains("alt"), held.contains("shift")));
    }

    /** Whether the questions of the desk need this key for themselves. */
    public boolean isTaken() {
        return TAKEN.contains(code);
    }

    /** Whether it writes something in a field. */
    public boolean types() {
        return !control && !alt && !code.isFunctionKey();
    }

    /** What stands on the keys, in English. */
    public String name() {
        return (control ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + code.getName();
    }

    private static String plain(String name) {
        return name.replace(" ", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
