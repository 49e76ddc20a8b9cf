package id.giliran.kiosk.tiles;

/** What kind of news a tile's status is. */
public enum Mood {
    PLAIN,
    GOOD,
    CLOSED
}
