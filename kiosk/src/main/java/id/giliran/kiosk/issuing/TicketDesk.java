package id.giliran.kiosk.issuing;

import id.giliran.hubclient.KioskActs;
import id.giliran.kiosk.offline.OfflineDesk;
import id.giliran.kiosk.offline.OfflineTicket;
import id.giliran.kiosk.wording.TicketWords;
import id.giliran.printing.Confirmation;
import id.giliran.printing.TicketPrinter;
import id.giliran.printing.port.PrinterException.Reason;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.view.KioskView;
import java.time.Duration;
import java.util.Locale;
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
    private static final String ON_SCREEN = "on-screen";

    private final OfflineDesk offline;
    private final NumberGiving numbers;
    private final PatientPrinter papers;
    private final PrinterCheck check;
    private final TicketWords words;
    private final Reprints reprints;
    private final PrintingThread printingThread;
    private final Executor screenThread;
    private final PrintingLine line = new PrintingLine();

    /**
     * A desk.
     *
     * @param screenThread where watchers are called
     */
    public TicketDesk(
            KioskActs hub,
            OfflineDesk offline,
            TicketPrinter printer,
            TicketWords words,
            PrintingThread printingThread,
            Executor screenThread) {
        this.offline = offline;
        this.numbers = new NumberGiving(hub, offline);
        this.check = new PrinterCheck(printer);
        this.papers = new PatientPrinter(printer, check, printingThread);
        this.words = words;
        this.reprints = new Reprints(offline.words(), printer, words);
        this.printingThread = printingThread;
        this.screenThread = screenThread;
    }

    /** Begins an order and returns at once. */
    public void take(Order order, IssueWatcher watcher) {
        printingThread.execute(() -> line.add(over -> issue(order, watcher, over)));
    }

    /** The visitor of an unanswered order has left. Whether the hub gave the number is asked, and the number voided, when it answers again. */
    public void abandon(Order order) {
        printingThread.execute(() -> numbers.abandon(order));
    }

    /** Takes what the hub shows now, and prints what it wants printed once more when the orders before are done. */
    public void reprint(KioskView view) {
        if (!view.reprints().isEmpty()) {
            unlessEnding(() -> reprints.begin(view, line));
        }
    }

    /** Looks at the printer, and tells what it said. */
    public void lookAtPrinter(Consumer<PrinterLook> watcher) {
        unlessEnding(() -> {
            try {
                var unused = check.look();
            } finally {
                PrinterLook look = check.last();
                screenThread.execute(() -> watcher.accept(look));
            }
        });
    }

    private void unlessEnding(Runnable task) {
        try {
            printingThread.execute(task);
        } catch (RejectedExecutionException ending) {
            LOG.debug("The kiosk is ending, and uses its printer no more.");
        }
    }

    /** Gives up an order that waits for its printer, because the kiosk is ending. */
    public void end() {
        printingThread.execute(papers::end);
    }

    private void issue(Order order, IssueWatcher watcher, Runnable over) {
        switch (numbers.give(order)) {
            case Given.ByHub(IssuedReply reply) ->
                print(order, watcher, new PaperFate.OfHub(offline.words(), reply), over);
            case Given.ByKiosk(OfflineTicket ticket) ->
                print(order, watcher, new PaperFate.OfKiosk(offline.numbers(), ticket), over);
            case Given.Refused(var problem) -> {
                screenThread.execute(() -> watcher.refused(order, problem));
                over.run();
            }
            case Given.Nothing() -> {
                screenThread.execute(() -> watcher.unanswered(order));
                over.run();
            }
        }
    }

    private void print(Order order, IssueWatcher watcher, PaperFate fate, Runnable over) {
        IssuedReply reply = fate.reply();
        screenThread.execute(() -> watcher.issued(order, reply));
        PatientPrinter.Paper paper = new PatientPrinter.Paper(
                reply.number(),
                () -> words.ticket(order.view(), order.service(), reply),
                () -> words.reprint(order.view(), order.service(), reply));
        papers.print(paper, new PatientPrinter.Outcome() {
            @Override
            public void waiting(Reason reason) {
                screenThread.execute(() -> watcher.held(order, reply, reason));
            }

            @Override
            public void out(Confirmation confirmation) {
                LOG.info("{} is printed.", reply.number());
                try {
                    screenThread.execute(() -> watcher.printed(order, reply));
                    fate.out(confirmation.word());
                } finally {
                    over.run();
                }
            }

            @Override
            public void none(Reason reason) {
                try {
                    giveUp(reason);
                } finally {
                    over.run();
                }
            }

            private void giveUp(Reason reason) {
                if (order.view().numberOnScreen() && reason != Reason.INTERRUPTED) {
                    screenThread.execute(() -> watcher.onScreen(order, reply));
                    fate.out(ON_SCREEN);
                } else {
                    screenThread.execute(() -> watcher.notPrinted(order, reason));
                    fate.none(code(reason));
                }
            }
        });
    }

    /** The reason as the hub knows it. */
    static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
