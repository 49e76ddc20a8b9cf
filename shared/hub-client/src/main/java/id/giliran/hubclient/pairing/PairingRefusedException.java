package id.giliran.hubclient.pairing;

import id.giliran.protocol.Problem;

/** The hub does not begin or go on with a pairing; the message is its sentence. */
public final class PairingRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    PairingRefusedException(Problem problem) {
        super(problem.title() + " " + problem.detail());
        this.status = problem.status();
    }

    /** Whether it is only too much just now, so that asking a little later helps. */
    public boolean isForNow() {
        return status == 429 || status >= 500;
    }

    /** Whether the hub knows nothing of this pairing, as after it was started again. */
    public boolean isForgotten() {
        return status == 404;
    }
}
