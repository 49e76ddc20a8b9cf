package id.giliran.kiosk.visit;

import id.giliran.kiosk.issuing.PrinterLook;
import id.giliran.kiosk.issuing.TicketDesk;
import id.giliran.kiosk.visit.Timing.Pending;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks at the printer again and again, each time when the last look is over, and at once when it has something to say. */
final class PrinterWatch {
    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private final TicketDesk desk;
    private final Timing timing;
    private final ReadOnlyObjectWrapper<PrinterLook> look = new ReadOnlyObjectWrapper<>(this, "look", PrinterLook.WELL);
    private Pending next = () -> {};
    private boolean looking;
    private boolean again;

    PrinterWatch(TicketDesk desk, Timing timing) {
        this.desk = desk;
        this.timing = timing;
    }

    ReadOnlyObjectProperty<PrinterLook> look() {
        return look.getReadOnlyProperty();
    }

    void lookNow() {
        again = true;
        if (!looking) {
            begin();
        }
    }

    private void begin() {
        next.cancel();
        looking = true;
        again = false;
        desk.lookAtPrinter(this::seen);
    }

    private void seen(PrinterLook seen) {
        looking = false;
        look.set(seen);
        if (again) {
            begin();
        } else {
            next = timing.after(PAUSE, this::begin);
        }
    }
}
