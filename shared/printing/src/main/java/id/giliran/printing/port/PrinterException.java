package id.giliran.printing.port;

import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ticket could not be handed to the printer; the message says what to do about it. */
public final class PrinterException extends Exception {
    private static final long serialVersionUID = 1L;

    /** By the order in which a person removes them: with the cover open, nothing else can be known. */
    private static final Map<PrinterCondition, Remedy> REMEDIES = remedies();

    private final Reason reason;
    private final boolean paperMayBeOut;

    /** Why, in a form that screens can translate and that does not change. */
    public enum Reason {
        /** There is no such port, or nothing answers there. */
        NOT_FOUND,
        /** The port or the printer would not have it. */
        REFUSED,
        /** The printer stopped taking bytes. */
        STUCK,
        /** The printer went away. */
        UNPLUGGED,
        /** There is no paper left. */
        OUT_OF_PAPER,
        /** A cover of the printer is open. */
        COVER_OPEN,
        /** The cutter is stuck. */
        CUTTER_JAMMED,
        /** The printer must cool down, and goes on by itself. */
        OVERHEATED,
        /** The printer says that it is broken. */
        FAULTY,
        /** The spooler's queue is paused, or takes no jobs. */
        QUEUE_PAUSED,
        /** The printer says that it is offline, or no longer says anything. */
        OFFLINE,
        /** This program gave up, because it is ending. */
        INTERRUPTED
    }

    /** @param message one sentence that says what to do */
    public PrinterException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.paperMayBeOut = false;
    }

    /** @param message one sentence that says what to do */
    public PrinterException(Reason reason, String message, @Nullable Throwable cause) {
        this(reason, message, cause, false);
    }

    private PrinterException(Reason reason, String message, @Nullable Throwable cause, boolean paperMayBeOut) {
        super(message, cause);
        this.reason = reason;
        this.paperMayBeOut = paperMayBeOut;
    }

    /** The same failure, which came when bytes of the ticket had already gone to the printer. */
    public PrinterException afterSending() {
        return paperMayBeOut ? this : new PrinterException(reason, String.valueOf(getMessage()), this, true);
    }

    /**
     * What keeps a printer from printing, the cause that a person has to remove first.
     *
     * @param printer what a person calls it
     * @return empty when it can print
     */
    public static Optional<PrinterException> of(PrinterStatus status, String printer) {
        return status.canPrint()
                ? Optional.empty()
                : REMEDIES.keySet().stream()
                        .filter(status::has)
                        .findFirst()
                        .map(REMEDIES::get)
                        .map(remedy -> new PrinterException(
                                remedy.reason(), "The printer (" + printer + ") " + remedy.sentence()));
    }

    private record Remedy(Reason reason, String sentence) {}

    private static Map<PrinterCondition, Remedy> remedies() {
        Map<PrinterCondition, Remedy> inOrder = new LinkedHashMap<>();
        inOrder.put(
                PrinterCondition.COVER_OPEN,
                new Remedy(Reason.COVER_OPEN, "has an open cover: close it until it clicks."));
        inOrder.put(PrinterCondition.PAPER_END, new Remedy(Reason.OUT_OF_PAPER, "is out of paper: put in a new roll."));
        inOrder.put(
                PrinterCondition.CUTTER_ERROR,
                new Remedy(
                        Reason.CUTTER_JAMMED,
                        "has a stuck cutter: switch it off, take out the paper that is caught, switch it on."));
        inOrder.put(
                PrinterCondition.BROKEN,
                new Remedy(Reason.FAULTY, "reports a fault: switch it off and on, and call a technician if it stays."));
        inOrder.put(
                PrinterCondition.RECOVERABLE_ERROR,
                new Remedy(Reason.FAULTY, "reports a fault: look for caught paper, then switch it off and on."));
        inOrder.put(
                PrinterCondition.OVERHEATED,
                new Remedy(Reason.OVERHEATED, "is resting, perhaps too hot: wait, it goes on by itself."));
        inOrder.put(
                PrinterCondition.OFFLINE,
                new Remedy(Reason.OFFLINE, "is offline: let go of its feed button, or switch it off and on."));
        return inOrder;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether some of the ticket may be on paper; if so, whoever prints it again must mark the second paper. */
    public boolean paperMayBeOut() {
        return paperMayBeOut;
    }
}
