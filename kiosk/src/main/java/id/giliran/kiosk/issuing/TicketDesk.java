package id.giliran.kiosk.issuing;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.Confirmation;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out orders one after the other: number, paper, confirmation. The visitor is told of the paper before the hub is, because
 * paper in the hand is the fact, and the hub takes an unconfirmed ticket into the queue by itself.
 */
public final class TicketDesk {
    /** How long a visitor waits for what the printer lacks, before the number is void. */
    public static final Duration HOLD = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(TicketDesk.class);
    private static final String VISITOR_LEFT = "visitor-left";

    private final KioskActs hub;
    private final TicketPrinter printer;
    private final PrinterCheck check;
    private final TicketWords words;
    private final Executor printingThread;
    private final Executor screenThread;
    /** Belongs to the printing thread. */
    private final Queue<Order> unsettled = new ArrayDeque<>();

    /**
     * A desk.
     *
     * @param printingThread one thread, or orders would overtake each other on the printer
     * @param screenThread where watchers are called
     */
    public TicketDesk(
            KioskActs hub, TicketPrinter printer, TicketWords words, Executor printingThread, Executor screenThread) {
        this.hub = hub;
        this.printer = printer;
        this.check = new PrinterCheck(printer);
        this.words = words;
        this.printingThread = printingThread;
        this.screenThread = screenThread;
    }

    /** Begins an order and returns at once. */
    public void take(Order order, IssueWatcher watcher) {
        printingThread.execute(() -> issue(order, watcher));
    }

    /** The visitor of an unanswered order has left. Whether the hub gave the number is asked, and the number voided, when it answers again. */
    public void abandon(Order order) {
        printingThread.execute(() -> unsettled.add(order));
    }

    /** The hub answers again. */
    public void settle() {
        printingThread.execute(() -> {
            for (int open = unsettled.size(); open > 0; open--) {
                settle(unsettled.remove());
            }
        });
    }

    /** Looks at the printer when the orders before are done, and tells what keeps it from printing. */
    public void lookAtPrinter(Consumer<Optional<PrinterException.Reason>> watcher) {
        try {
            printingThread.execute(() -> {
                Optional<PrinterException.Reason> fault = check.look();
                screenThread.execute(() -> watcher.accept(fault));
            });
        } catch (RejectedExecutionException ending) {
            LOG.debug("The kiosk is ending, and looks at its printer no more.");
        }
    }

    private void issue(Order order, IssueWatcher watcher) {
        switch (hub.issue(order.request(), order.key())) {
            case ActResult.Done<IssuedReply> done -> print(order, done.reply(), watcher);
            case ActResult.Refused<IssuedReply> refused -> {
                LOG.info("{} was refused: {}.", order, refused.problem().code());
                screenThread.execute(() -> watcher.refused(order, refused.problem()));
            }
            case ActResult.Unreachable<IssuedReply> unreachable -> {
                LOG.warn("{} got no answer. {}", order, unreachable.reason());
                screenThread.execute(() -> watcher.unanswered(order));
            }
        }
    }

    private void print(Order order, IssuedReply reply, IssueWatcher watcher) {
        screenThread.execute(() -> watcher.issued(order, reply));
        Confirmation paper;
        try {
            paper = printer.print(words.ticket(order.view(), order.service(), reply));
        } catch (PrinterException failure) {
            LOG.error("{} was not printed. {}", reply.number(), failure.getMessage());
            fail(order, reply, failure.reason(), watcher);
            return;
        } catch (IllegalArgumentException unprintable) {
            LOG.error("{} was not printed, because its words do not fit this paper.", reply.number(), unprintable);
            fail(order, reply, PrinterException.Reason.REFUSED, watcher);
            return;
        }
        LOG.info("{} is printed.", reply.number());
        screenThread.execute(() -> watcher.printed(order, reply));
        confirm(reply.number(), hub.printed(reply.ticket(), paper.word()));
    }

    private void fail(Order order, IssuedReply reply, PrinterException.Reason reason, IssueWatcher watcher) {
        screenThread.execute(() -> watcher.notPrinted(order, reason));
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        confirm(reply.number(), hub.printFailed(reply.ticket(), code));
    }

    private void settle(Order order) {
        switch (hub.issue(order.request(), order.key())) {
            case ActResult.Done<IssuedReply> done -> {
                IssuedReply reply = done.reply();
                LOG.info("{} is void, because its visitor has left.", reply.number());
                confirm(reply.number(), hub.printFailed(reply.ticket(), VISITOR_LEFT));
            }
            case ActResult.Refused<IssuedReply> refused -> LOG.info("{} was refused afterwards.", order);
            case ActResult.Unreachable<IssuedReply> unreachable -> unsettled.add(order);
        }
    }

    private static void confirm(String number, ActResult<ActReply> told) {
        switch (told) {
            case ActResult.Done<ActReply> done -> LOG.debug("The hub knows about the paper of {}.", number);
            case ActResult.Refused<ActReply> refused ->
                LOG.warn(
                        "The hub did not accept the word about the paper of {}: {}",
                        number,
                        refused.problem().detail());
            case ActResult.Unreachable<ActReply> unreachable ->
                LOG.warn("The hub was not told about the paper of {}. {}", number, unreachable.reason());
        }
    }
}
