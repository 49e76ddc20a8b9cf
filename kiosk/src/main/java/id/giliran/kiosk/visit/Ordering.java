package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.IssueWatcher;
import id.giliran.kiosk.issuing.Order;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.kiosk.visit.Timing.Pending;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.Problem;
import id.giliran.protocol.reply.IssuedReply;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one order of the present visitor, from the tap until there is paper or a fault. Word about earlier orders is not shown. */
final class Ordering implements IssueWatcher {
    private final TicketDesk desk;
    private final Timing timing;
    private final VisitTimes times;
    private final Consumer<Step> screen;
    private @Nullable Order underway;
    private Pending limit = () -> {};

    Ordering(TicketDesk desk, Timing timing, VisitTimes times, Consumer<Step> screen) {
        this.desk = desk;
        this.timing = timing;
        this.times = times;
        this.screen = screen;
    }

    /** A number that could not be printed is not asked for. */
    void begin(Wish wish, OrderForm form) {
        form.fault()
                .ifPresentOrElse(
                        fault -> screen.accept(new Step.Outage(new Trouble.PrinterTrouble(fault))),
                        () -> form.order(wish).ifPresent(this::begin));
    }

    void begin(Order order) {
        underway = order;
        waitFor(order);
        screen.accept(new Step.Printing(order.service(), null));
        desk.take(order, this);
    }

    @Override
    public void issued(Order order, IssuedReply reply) {
        if (order.equals(underway)) {
            screen.accept(new Step.Printing(order.service(), reply));
        }
    }

    /** A visitor who is told to wait is not sent away before the printer had its whole time again. */
    @Override
    public void held(Order order, IssuedReply reply, PrinterException.Reason reason) {
        if (order.equals(underway)) {
            waitFor(order);
            screen.accept(new Step.Held(order.service(), reply, reason));
        }
    }

    @Override
    public void printed(Order order, IssuedReply reply) {
        end(order, new Step.Done(order.service(), reply));
    }

    @Override
    public void onScreen(Order order, IssuedReply reply) {
        end(order, new Step.NumberOnScreen(order.service(), reply));
    }

    @Override
    public void notPrinted(Order order, PrinterException.Reason reason) {
        end(order, new Step.Outage(new Trouble.PrinterTrouble(reason)));
    }

    @Override
    public void refused(Order order, Problem problem) {
        end(order, new Step.Outage(new Trouble.Refused(order.service(), problem)));
    }

    @Override
    public void unanswered(Order order) {
        end(order, new Step.Outage(new Trouble.HubLost(order)));
    }

    /** The visitor of an unanswered order asks for it again. */
    void again(Step.Outage outage) {
        if (outage.trouble() instanceof Trouble.HubLost(Order order)) {
            begin(order);
        }
    }

    /** The visitor has left; nobody wants an unanswered order any more. */
    void abandon(Step last) {
        if (last instanceof Step.Outage(Trouble.HubLost(Order order))) {
            desk.abandon(order);
        }
    }

    private void waitFor(Order order) {
        limit.cancel();
        limit = timing.after(times.printing(), () -> end(order, new Step.Outage(new Trouble.Slow())));
    }

    private void end(Order order, Step last) {
        if (order.equals(underway)) {
            underway = null;
            limit.cancel();
            screen.accept(last);
        }
    }
}
