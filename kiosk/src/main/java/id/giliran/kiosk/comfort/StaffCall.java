package id.giliran.kiosk.comfort;

import id.giliran.kiosk.visit.Office;
import id.giliran.kiosk.visit.Visit;
import id.giliran.protocol.view.KioskView;
import org.jspecify.annotations.Nullable;

/** How the call for staff stands, as far as this kiosk honestly knows. */
enum StaffCall {
    /** Nobody is called. */
    NONE("comfort.staff-none"),
    /** The staff's screens show it. */
    CALLED("comfort.staff-called"),
    /** Somebody has said that they come. */
    COMING("comfort.staff-coming"),
    /** The hub is away, and nobody hears it. */
    UNHEARD("comfort.staff-unheard");

    private final String key;

    StaffCall(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static StaffCall of(Visit visit) {
        if (!visit.comfort().staffCalledProperty().get()) {
            return NONE;
        }
        Office office = visit.officeProperty().get();
        @Nullable KioskView view = office.view();
        if (!office.isFresh() || view == null) {
            return UNHEARD;
        }
        return view.staffComing() ? COMING : CALLED;
    }
}
