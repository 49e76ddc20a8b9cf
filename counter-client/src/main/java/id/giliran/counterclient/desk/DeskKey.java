package id.giliran.counterclient.desk;

import id.giliran.counterclient.keys.KeyUse;

/** What the desk has buttons for besides the next step, each with a key that the office can choose. */
public enum DeskKey {
    START,
    RECALL,
    NO_SHOW,
    PARK,
    TRANSFER,
    RETURN,
    CALL,
    /** Resumes a parked ticket while the counter is free, and ends serving in another way while it is not. */
    LATER,
    PAUSE,
    SIGN_OUT,
    REPRINT;

    /** The same in {@code counter.yaml}. */
    public KeyUse use() {
        return KeyUse.valueOf(name());
    }
}
