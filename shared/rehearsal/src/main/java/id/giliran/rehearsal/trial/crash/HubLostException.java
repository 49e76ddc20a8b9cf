package id.giliran.rehearsal.trial.crash;

import java.io.IOException;

/** A killed hub did not come back on its own data: a broken promise, not a trial that failed. */
final class HubLostException extends IOException {
    private static final long serialVersionUID = 1;

    HubLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
