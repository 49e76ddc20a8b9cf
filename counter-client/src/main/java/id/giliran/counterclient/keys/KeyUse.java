package id.giliran.counterclient.keys;

/** What a key can be for; the names are those of {@code counter.yaml}. */
public enum KeyUse {
    /** The sensible next step, whatever that is now. */
    NEXT("Space"),
    /** Calls the next one where that is possible, also beside somebody who is here; for keypads with a key of its own for it. */
    CALL_NEXT(""),
    /** The next step if that is to finish, and nothing otherwise. */
    FINISH(""),
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
    REPRINT("F11"),
    KIOSKS("F12"),
    /** This operator goes to the kiosk where a visitor has called for staff. */
    STAFF_CALL("Ctrl+H"),
    UNDO("Ctrl+Z"),
    /** Why the next number is the next. */
    WHY("Ctrl+K"),
    /** The next of the lists beside the desk. */
    LISTS("Ctrl+L"),
    /** Another one of those who are at this counter at the same time. */
    BESIDE("Ctrl+G"),
    /** From the full desk to the slim bar and back. */
    BAR("Ctrl+B");

    private final String usual;

    KeyUse(String usual) {
        this.usual = usual;
    }

    /** The key for it, if the office names no other one; empty for none. */
    String usual() {
        return usual;
    }
}
