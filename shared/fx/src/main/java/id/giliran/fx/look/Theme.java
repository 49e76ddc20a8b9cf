package id.giliran.fx.look;

import java.util.List;

/** Which values the colour tokens have. The shapes and sizes are the same in each theme. */
public enum Theme {
    LIGHT,
    HIGH_CONTRAST;

    /** Names of the style sheets beside this class, in the order in which they apply. */
    List<String> sheets() {
        return switch (this) {
            case LIGHT -> List.of("giliran.css");
            case HIGH_CONTRAST -> List.of("giliran.css", "high-contrast.css");
        };
    }
}
