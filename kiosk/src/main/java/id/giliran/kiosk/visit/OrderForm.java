package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.Order;
import id.giliran.printing.port.PrinterException;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an order of what the visitor chose and what the kiosk shows. */
final class OrderForm {
    private final OfficeWatch office;
    private final PrinterWatch printer;
    private final Choices choices;
    private final Supplier<String> keys;

    OrderForm(OfficeWatch office, PrinterWatch printer, Choices choices, Supplier<String> keys) {
        this.office = office;
        this.printer = printer;
        this.choices = choices;
        this.keys = keys;
    }

    /** The service with this id, when a number of it can be had now. */
    Optional<ServiceTile> open(String id) {
        Office known = office.office().get();
        @Nullable KioskView view = known.view();
        return view == null || !known.canIssue() || !printer.look().get().canPrint()
                ? Optional.empty()
                : view.services().stream()
                        .filter(tile -> tile.id().equals(id) && tile.closed() == null)
                        .findFirst();
    }

    /** What keeps the printer from printing now. */
    Optional<PrinterException.Reason> fault() {
        return printer.look().get().fault();
    }

    /** A new order; empty when nothing is known of the office. */
    Optional<Order> order(Wish wish) {
        return Optional.ofNullable(office.office().get().view())
                .map(view -> new Order(keys.get(), request(wish), wish.service(), view));
    }

    private IssueTicketRequest request(Wish wish) {
        @Nullable PriorityGroup group = choices.priority().get();
        @Nullable Booking booking = wish.booking();
        return new IssueTicketRequest(
                wish.service().id(),
                choices.language(),
                group == null ? null : group.id(),
                wish.party() > 1 ? wish.party() : null,
                booking == null ? null : booking.code());
    }
}
