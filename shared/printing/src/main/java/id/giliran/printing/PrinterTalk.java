package id.giliran.printing;

import id.giliran.printing.escpos.EscPos;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterPort;
import id.giliran.printing.status.PrinterCondition;
import id.giliran.printing.status.PrinterStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What is said with a printer around a ticket: its state before, word that it is out, the order to forget it. */
final class PrinterTalk {
    private final PrinterPort port;
    private final PaperMeter meter;
    private final PrinterEvents events;
    private final Marks marks = new Marks();
    private boolean acknowledges;
    private boolean asked;
    private boolean answers;
    private boolean unfinished;
    private boolean outOfPaper;

    PrinterTalk(PrinterPort port, PrinterProfile profile, PaperMeter meter, PrinterEvents events) {
        this.port = port;
        this.meter = meter;
        this.events = events;
        this.acknowledges = profile.acknowledges();
    }

    /** False for a printer that was asked and leaves questions unanswered. */
    boolean mayAnswer() {
        return answers || !asked;
    }

    /** The state of a printer that could print now, where it tells one. */
    Optional<PrinterStatus> inOrder(Duration patience) throws PrinterException {
        forgetUnfinished();
        return askInOrder(patience);
    }

    private Optional<PrinterStatus> askInOrder(Duration patience) throws PrinterException {
        Optional<PrinterStatus> status = port.status(patience);
        asked = true;
        answers = status.isPresent();
        status.ifPresent(this::noteRoll);
        Optional<PrinterException> fault = fault(status);
        if (fault.isPresent()) {
            forgetUnfinished();
            throw fault.get();
        }
        return status;
    }

    /** Paper that is back after it was gone is a new roll, for staff forgets to say so. */
    private void noteRoll(PrinterStatus status) {
        if (status.has(PrinterCondition.COVER_OPEN)) {
            // Under an open cover many sensors see no paper, whatever roll is in.
            return;
        }
        boolean out = status.has(PrinterCondition.PAPER_END);
        if (outOfPaper && !out) {
            meter.rollChanged();
            events.add("There is paper again: the paper meter counts a new roll.");
        }
        outOfPaper = out;
    }

    Optional<PrinterException> fault(Optional<PrinterStatus> status) {
        return status.flatMap(said -> PrinterException.of(said, port.describe()));
    }

    /** Returns when the port has taken the ticket. */
    void send(byte[] ticket) throws PrinterException {
        forgetUnfinished();
        try {
            port.send(ticket);
        } catch (PrinterException fault) {
            unfinished = fault.paperMayBeOut();
            throw fault;
        }
    }

    /**
     * How it is known that the ticket just sent is out.
     *
     * @param printing how long the printer needs for it
     * @param patience how long its own word is waited for
     * @throws PrinterException when it is not; it is forgotten by the printer now or, if that fails, before anything else
     *     is sent
     */
    Confirmation confirmation(Duration printing, Duration patience) throws PrinterException {
        unfinished = true;
        try {
            Confirmation paper =
                    acknowledged(patience) ? Confirmation.ACKNOWLEDGED : withoutAcknowledgement(printing, patience);
            unfinished = false;
            return paper;
        } catch (PrinterException fault) {
            throw fault.afterSending();
        }
    }

    private boolean acknowledged(Duration patience) throws PrinterException {
        String mark = marks.next();
        return acknowledges
                && port.acknowledged(new EscPos().tellWhenPrinted(mark).toByteArray(), mark, patience);
    }

    private Confirmation withoutAcknowledgement(Duration printing, Duration patience) throws PrinterException {
        if (answers) {
            if (!acknowledges && port.printsLater()) {
                letItPrint(printing);
            }
            askInOrder(patience);
        }
        if (acknowledges) {
            acknowledges = false;
            events.add(
                    "The printer does not say when a ticket is printed: it is not asked again until the next start.");
        }
        if (port.jobCompleted()) {
            return Confirmation.JOB_COMPLETED;
        }
        return answers ? Confirmation.STATUS_CLEAN : Confirmation.SENT;
    }

    /** A buffer takes a ticket at once, and a printer that still prints its first line has no fault to tell. */
    private static void letItPrint(Duration time) throws PrinterException {
        try {
            boolean _ = new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new PrinterException(
                    PrinterException.Reason.INTERRUPTED, "The ticket was given up, because this program is ending.");
        }
    }

    private void forgetUnfinished() throws PrinterException {
        if (unfinished) {
            port.order(new EscPos().forgetTheRest().toByteArray());
            unfinished = false;
        }
    }
}
