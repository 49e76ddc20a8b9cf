package id.giliran.counterclient.desk;

/** The lists beside the desk, of which one is in sight. */
public enum RailList {
    LINE,
    MISSED,
    HISTORY,
    NOTES;

    /** The one after this one, and after the last the first. */
    RailList next() {
        return switch (this) {
            case LINE -> MISSED;
            case MISSED -> HISTORY;
            case HISTORY -> NOTES;
            case NOTES -> LINE;
        };
    }
}
