package id.giliran.hub.sequencer;

/** The writer takes nothing in at the moment; asking again a little later will do. */
public final class HubBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HubBusyException() {
        super("The hub is busy; ask again in a moment.");
    }
}
