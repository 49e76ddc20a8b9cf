package id.giliran.display.settings;

/** Where a counter is, as one sees it from under the wall. */
public enum Arrow {
    LEFT,
    RIGHT,
    UP,
    DOWN
}
