package id.giliran.hub.push;

/** The writer takes nothing in at the moment; asking again a little later will do. */
public final class HubBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HubBusyException() {
        super("The hub is busy; ask again in a moment.");
    }
}
