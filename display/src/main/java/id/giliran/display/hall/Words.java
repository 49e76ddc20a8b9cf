package id.giliran.display.hall;

import id.giliran.fx.texts.Language;
import java.util.Optional;

/**
 * One sentence in the wall's first language and in another one.
 *
 * @param other in the second language, or the visitor's; empty where there is none
 * @param language of the other, where it is written with letters or in a direction of its own
 */
public record Words(String main, String other, Optional<Language> language) {
    static final Words NONE = new Words("", "");

    Words(String main, String other) {
        this(main, other, Optional.empty());
    }

    /** On one line. */
    String together() {
        return other.isEmpty() ? main : main + " · " + other;
    }

    boolean isEmpty() {
        return main.isEmpty();
    }
}
