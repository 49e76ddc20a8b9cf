package id.giliran.kiosk.issuing;

import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;

/** Follows one order; called on the screen's thread. {@code issued} comes at most once, then exactly one of the others ends it. */
public interface IssueWatcher {
    /** The number is known, the paper is on its way. */
    void issued(Order order, IssuedReply reply);

    /** The paper is out. */
    void printed(Order order, IssuedReply reply);

    /** The paper did not come out; the number is void. */
    void notPrinted(Order order, PrinterException.Reason reason);

    /** The hub said no. */
    void refused(Order order, Problem problem);

    /** The hub did not answer; the order may be given again. */
    void unanswered(Order order);
}
