package id.giliran.hubclient;

import java.net.ConnectException;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Says in a sentence why the hub could not be reached. */
final class Trouble {
    private Trouble() {}

    static String reaching(URI hub, Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String where = hub.getScheme() + "://" + hub.getRawAuthority();
        if (cause instanceof CancellationException) {
            return "The hub at " + where + " does not answer.";
        }
        if (cause instanceof ConnectException) {
            return "No hub listens at " + where + ".";
        }
        String message = cause.getMessage();
        return "The connection to the hub at " + where + " broke" + (message == null ? "." : " (" + message + ").");
    }
}
