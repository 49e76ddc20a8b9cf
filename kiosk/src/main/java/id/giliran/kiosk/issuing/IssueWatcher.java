package id.giliran.kiosk.issuing;

import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;

/**
 * Follows one order; called on the screen's thread. {@code issued} comes at most once, {@code held} only after it, then exactly one of
 * the others ends the order. A number that the kiosk gave by itself has {@code ahead} below zero: nobody knows who is before it.
 */
public interface IssueWatcher {
    /** The number is known, the paper is on its way. */
    void issued(Order order, IssuedReply reply);

    /**
     * The paper did not come out, but may soon: the printer is tried again, for {@link TicketDesk#HOLD} in all since the first
     * of these calls. Comes again when something else is missing.
     */
    void held(Order order, IssuedReply reply, PrinterException.Reason reason);

    /** The paper is out. */
    void printed(Order order, IssuedReply reply);

    /** The paper did not come out; the number is valid all the same, because the office lets it be shown instead. */
    void onScreen(Order order, IssuedReply reply);

    /** The paper did not come out; the number is void. */
    void notPrinted(Order order, PrinterException.Reason reason);

    /** The hub said no. */
    void refused(Order order, Problem problem);

    /** The hub did not answer, and the kiosk may give no number by itself; the order may be given again. */
    void unanswered(Order order);
}
