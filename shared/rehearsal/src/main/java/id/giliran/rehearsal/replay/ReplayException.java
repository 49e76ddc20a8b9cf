package id.giliran.rehearsal.replay;

/** The day cannot be replayed so; the message says in a sentence why, and what to do. */
public final class ReplayException extends Exception {
    private static final long serialVersionUID = 1L;

    ReplayException(String message) {
        super(message);
    }
}
