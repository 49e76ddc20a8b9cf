package id.giliran.display.hall;

/**
 * One sentence in the two languages of the wall.
 *
 * @param other in the second language, empty where there is none
 */
public record Words(String main, String other) {
    static final Words NONE = new Words("", "");

    /** On one line. */
    String together() {
        return other.isEmpty() ? main : main + " · " + other;
    }

    boolean isEmpty() {
        return main.isEmpty();
    }
}
