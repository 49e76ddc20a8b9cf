package id.giliran.kiosk.issuing;

import id.giliran.printing.Confirmation;
import id.giliran.printing.TicketContent;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.printing.port.PrinterException.Reason;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a ticket, and waits a while for what the printer lacks. Belongs to the printing thread. */
final class PatientPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PatientPrinter.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** What a person beside the printer, or the printer itself, can change within seconds. */
    private static final Set<Reason> PASSING = EnumSet.of(
            Reason.OUT_OF_PAPER,
            Reason.COVER_OPEN,
            Reason.CUTTER_JAMMED,
            Reason.OVERHEATED,
            Reason.OFFLINE,
            Reason.UNPLUGGED,
            Reason.NOT_FOUND,
            Reason.QUEUE_PAUSED,
            Reason.STUCK);

    private final TicketPrinter printer;
    private final PrinterCheck check;
    private final PrintingThread thread;
    private @Nullable Trial held;

    PatientPrinter(TicketPrinter printer, PrinterCheck check, PrintingThread thread) {
        this.printer = printer;
        this.check = check;
        this.thread = thread;
    }

    /**
     * One ticket.
     *
     * @param again the same with the mark that another paper with this number may be about
     */
    record Paper(String number, Supplier<TicketContent> first, Supplier<TicketContent> again) {}

    /** What becomes of it: {@code waiting} may come several times, then one of the others. */
    interface Outcome {
        void waiting(Reason reason);

        void out(Confirmation confirmation);

        void none(Reason reason);
    }

    /** Begins to print; the outcome may come later. */
    void print(Paper paper, Outcome outcome) {
        new Trial(paper, outcome, thread.elapsed().plus(TicketDesk.HOLD)).attempt(Optional.empty());
    }

    /** Gives up what is held. */
    void end() {
        if (held != null) {
            held.giveUp(Reason.INTERRUPTED);
        }
    }

    private final class Trial {
        private final Paper paper;
        private final Outcome outcome;
        private final Duration deadline;
        private boolean maybeOut;
        private @Nullable Reason told;

        Trial(Paper paper, Outcome outcome, Duration deadline) {
            this.paper = paper;
            this.outcome = outcome;
            this.deadline = deadline;
        }

        void attempt(Optional<Reason> fault) {
            if (fault.isPresent()) {
                failed(fault.get());
                return;
            }
            Confirmation confirmation;
            try {
                confirmation = printer.print((maybeOut ? paper.again() : paper.first()).get());
            } catch (PrinterException failure) {
                if (failure.reason() != told) {
                    LOG.error("{} was not printed. {}", paper.number(), failure.getMessage());
                }
                maybeOut |= failure.paperMayBeOut();
                failed(failure.reason());
                return;
            } catch (RuntimeException unprintable) {
                LOG.error("{} was not printed: its words do not fit this paper.", paper.number(), unprintable);
                giveUp(Reason.REFUSED);
                return;
            }
            held = null;
            outcome.out(confirmation);
        }

        private void failed(Reason reason) {
            if (!PASSING.contains(reason) || thread.elapsed().compareTo(deadline) >= 0) {
                giveUp(reason);
                return;
            }
            held = this;
            if (reason != told) {
                told = reason;
                outcome.waiting(reason);
            }
            thread.after(PAUSE, this::lookAgain);
        }

        private void lookAgain() {
            if (held == this) {
                attempt(check.look());
            }
        }

        void giveUp(Reason reason) {
            held = null;
            outcome.none(reason);
        }
    }
}
