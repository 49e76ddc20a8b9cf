package id.giliran.hubclient;

import java.io.IOException;

/** Nothing can be sent, as the hub has not let this device in; the message is a sentence. */
final class NotAdmittedException extends IOException {
    private static final long serialVersionUID = 1;

    NotAdmittedException(String message) {
        super(message);
    }
}
