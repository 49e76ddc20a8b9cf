package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.util.Optional;

/** What one wall has to know of the announcements. Belongs to the FX thread. */
public interface Turns {
    /** The call that is the big number: the one announced last while it is its turn or others wait, else the newest. */
    Optional<Call> shown();

    /** Whether it is the big number's turn now: it is new, or still being said. */
    boolean isAnnouncing();
}
