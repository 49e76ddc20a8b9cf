package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.printing.port.PrinterException.Reason;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks at the printer again and again, each time when the last look is over. */
final class PrinterWatch {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TicketDesk desk;
    private final Timing timing;
    private final ReadOnlyObjectWrapper<Optional<Reason>> fault =
            new ReadOnlyObjectWrapper<>(this, "fault", Optional.empty());

    PrinterWatch(TicketDesk desk, Timing timing) {
        this.desk = desk;
        this.timing = timing;
    }

    ReadOnlyObjectProperty<Optional<Reason>> fault() {
        return fault.getReadOnlyProperty();
    }

    void look() {
        desk.lookAtPrinter(found -> {
            fault.set(found);
            timing.after(PAUSE, this::look);
        });
    }
}
