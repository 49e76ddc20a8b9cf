package id.giliran.kiosk.visit;

import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView.ServiceTile;
import org.jspecify.annotations.Nullable;

/** Where a visitor is: one screen each. */
public sealed interface Step {
    /** Whether the visitor is asked something, and can go back. */
    default boolean isQuestion() {
        return this instanceof Requirements || this instanceof PriorityQuestion;
    }

    /** The services. */
    record Home() implements Step {}

    /** What to bring, before a number is given. */
    record Requirements(ServiceTile service) implements Step {}

    /** Which priority group, if any. */
    record PriorityQuestion() implements Step {}

    /**
     * The number is being given and printed.
     *
     * @param issued absent until the hub has given it
     */
    record Printing(ServiceTile service, @Nullable IssuedReply issued) implements Step {}

    /** The paper did not come out, and the visitor waits for what the printer lacks. */
    record Held(ServiceTile service, IssuedReply issued, PrinterException.Reason reason) implements Step {}

    /** The paper is out. */
    record Done(ServiceTile service, IssuedReply issued) implements Step {}

    /** There is no paper, but the number is valid as it stands on the screen. */
    record NumberOnScreen(ServiceTile service, IssuedReply issued) implements Step {}

    /** Something went wrong. */
    record Outage(Trouble trouble) implements Step {}
}
