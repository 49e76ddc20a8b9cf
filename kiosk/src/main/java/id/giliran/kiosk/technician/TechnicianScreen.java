package id.giliran.kiosk.technician;

/** What the technician sees. */
sealed interface TechnicianScreen {
    /** Nothing: the screen belongs to visitors. */
    record Closed() implements TechnicianScreen {}

    /** The office has made no PIN, so there is nothing to see. */
    record WithoutPin() implements TechnicianScreen {}

    /**
     * A PIN is asked for.
     *
     * @param digits how many were typed
     * @param wrong whether the last one was wrong
     * @param seconds to wait before the next one
     * @param checking whether one is being looked at
     */
    record AskPin(int digits, boolean wrong, int seconds, boolean checking) implements TechnicianScreen {}

    /**
     * The service screen.
     *
     * @param sure what one more tap does
     */
    record Service(ServicePage page, Sure sure) implements TechnicianScreen {}

    /** What is only done when it is asked for twice. */
    enum Sure {
        NOTHING,
        QUIT,
        PAIR_AGAIN
    }
}
