package id.giliran.counterclient.desk;

/** The function keys of the desk, each with a button that shows it. */
public enum DeskKey {
    START("F1"),
    RECALL("F2"),
    NO_SHOW("F3"),
    PARK("F4"),
    TRANSFER("F5"),
    RETURN("F6"),
    CALL("F7"),
    /** Resumes a parked ticket while the counter is free, and ends serving in another way while it is not. */
    LATER("F8"),
    PAUSE("F9"),
    SIGN_OUT("F10"),
    REPRINT("F11");

    private final String key;

    DeskKey(String key) {
        this.key = key;
    }

    /** What stands on the key. */
    public String key() {
        return key;
    }
}
