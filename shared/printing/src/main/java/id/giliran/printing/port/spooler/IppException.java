package id.giliran.printing.port.spooler;

import java.io.IOException;

/** A spooler did not answer, or not as asked; the message is a sentence about "it", the spooler. */
final class IppException extends IOException {
    private static final long serialVersionUID = 1L;

    IppException(String message) {
        super(message);
    }

    IppException(String message, Throwable cause) {
        super(message, cause);
    }
}
