package id.giliran.kiosk.visit;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.kiosk.visit.Office.Standing;
import id.giliran.kiosk.visit.Timing.Pending;
import id.giliran.protocol.view.KioskView;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Puts together what the hub said last and what the kiosk can do alone. */
final class OfficeWatch {
    /** Without hub nobody tells that a service has opened or that the last number is gone. */
    private static final Duration PAUSE_WITHOUT_HUB = Duration.ofSeconds(5);

    private final Supplier<Optional<KioskView>> alone;
    private final Timing timing;
    private final ReadOnlyObjectWrapper<Office> office =
            new ReadOnlyObjectWrapper<>(this, "office", new Office(Standing.CONNECTING, null, null));
    private Snapshot<KioskView> newest = Snapshot.connecting();
    private Pending next = () -> {};

    /**
     * A watch that has heard nothing yet.
     *
     * @param alone the office as it is without hub, open where this kiosk may give numbers by itself; empty where it knows nothing
     */
    OfficeWatch(Supplier<Optional<KioskView>> alone, Timing timing) {
        this.alone = alone;
        this.timing = timing;
    }

    ReadOnlyObjectProperty<Office> office() {
        return office.getReadOnlyProperty();
    }

    /** Takes the hub's word. */
    void show(Snapshot<KioskView> snapshot) {
        newest = snapshot;
        refresh();
    }

    /** Looks again at what can be given. */
    void refresh() {
        next.cancel();
        office.set(now());
        if (!newest.isFresh()) {
            next = timing.after(PAUSE_WITHOUT_HUB, this::refresh);
        }
    }

    private Office now() {
        if (newest.isFresh()) {
            return new Office(Standing.WITH_HUB, newest.view(), newest.asOf());
        }
        if (newest.link() == Link.CONNECTING) {
            return new Office(Standing.CONNECTING, newest.view(), newest.asOf());
        }
        @Nullable KioskView own = alone.get().orElse(null);
        boolean gives = own != null && own.services().stream().anyMatch(service -> service.closed() == null);
        return new Office(
                gives ? Standing.ALONE : Standing.WITHOUT_NUMBERS, own == null ? newest.view() : own, newest.asOf());
    }
}
