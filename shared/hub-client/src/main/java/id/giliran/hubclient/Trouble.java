package id.giliran.hubclient;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Says in a sentence why the hub could not be reached. */
final class Trouble {
    private Trouble() {}

    static String reaching(String where, Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof NotAdmittedException) {
            return String.valueOf(cause.getMessage());
        }
        if (cause instanceof CancellationException || cause instanceof HttpTimeoutException) {
            return "The hub at " + where + " does not answer.";
        }
        if (cause instanceof ConnectException) {
            return "No hub listens at " + where + ".";
        }
        String message = cause.getMessage();
        return "The connection to the hub at " + where + " broke" + (message == null ? "." : " (" + message + ").");
    }
}
