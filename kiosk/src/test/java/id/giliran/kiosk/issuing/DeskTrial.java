package id.giliran.kiosk.issuing;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Reprint;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalDate;
import java.util.List;

/** A desk with a visitor before it who wants the service "information", letter L. */
final class DeskTrial {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ServiceTile INFORMATION = Offices.open().services().get(4);

    final TestKiosk kiosk = new TestKiosk();
    final Watching watching = new Watching();
    private int orders;

    /** The hub leases L801 and L802. */
    DeskTrial leased() {
        Span open = new Span(TODAY.atTime(8, 0), TODAY.atTime(12, 0));
        ServiceNumbers numbers = new ServiceNumbers(INFORMATION.id(), "L", List.of(new Block(801, 802)), List.of(open));
        kiosk.hub.lease(new NumbersReply(TODAY, List.of(numbers)));
        kiosk.hear(Offices.stale(Offices.open()));
        kiosk.hear(Offices.fresh(Offices.open()));
        return this;
    }

    /** The stream to the hub breaks, and the hub answers nothing. */
    DeskTrial withoutHub() {
        kiosk.hub.silent(true);
        kiosk.hear(Offices.stale(Offices.open()));
        return this;
    }

    Order order() {
        return take(Offices.open());
    }

    Order orderWhereNumbersMayBeShown() {
        KioskView view = Offices.open();
        return take(view(view, List.of(), true));
    }

    private Order take(KioskView view) {
        Order order =
                new Order("key-" + ++orders, new IssueTicketRequest(INFORMATION.id(), "id", null), INFORMATION, view);
        kiosk.desk.take(order, watching);
        return order;
    }

    /** The hub wants these printed once more. */
    static KioskView wanting(Reprint... reprints) {
        return view(Offices.open(), List.of(reprints), false);
    }

    private static KioskView view(KioskView view, List<Reprint> reprints, boolean numberOnScreen) {
        return new KioskView(
                view.office(),
                view.services(),
                view.priorityGroups(),
                view.openCounters(),
                view.kiosks(),
                reprints,
                numberOnScreen,
                view.withoutHub(),
                view.headings());
    }
}
