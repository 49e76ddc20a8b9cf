package id.giliran.kiosk.technician;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the line for kiosk.yaml from a PIN that is typed twice. */
public final class NewPin {
    private NewPin() {}

    /**
     * Asks and prints.
     *
     * @param question shows a prompt and returns what was typed, without echo where possible; null at the end of the input
     * @return whether there is a new PIN
     */
    public static boolean make(UnaryOperator<@Nullable String> question, PrintWriter out, PrintWriter err) {
        String wanted = question.apply(
                "New PIN of the technician screen, " + Pin.LEAST_DIGITS + " to " + Pin.MOST_DIGITS + " digits: ");
        if (wanted == null || !Pin.isPossible(wanted)) {
            err.println("giliran: A PIN has " + Pin.LEAST_DIGITS + " to " + Pin.MOST_DIGITS
                    + " digits and nothing else. Start again.");
            return false;
        }
        if (!wanted.equals(question.apply("The same once more: "))) {
            err.println("giliran: The two PINs differ. Start again.");
            return false;
        }
        out.println("Put these two lines into kiosk.yaml and start the kiosk again:");
        out.println();
        out.println("technician:");
        out.println("  pin: " + Pin.of(wanted));
        return true;
    }
}
