package id.giliran.counterclient.desk;

import id.giliran.counterclient.asking.Asking;
import id.giliran.counterclient.keys.KeyUse;
import id.giliran.counterclient.kiosks.KioskWatch;
import java.util.Objects;

/** Which keys have an effect at the desk as it is now. */
final class Possible {
    private final DeskSight sight;
    private final Asking asking;
    private final KioskWatch kiosks;

    Possible(DeskSight sight, Asking asking, KioskWatch kiosks) {
        this.sight = sight;
        this.asking = asking;
        this.kiosks = kiosks;
    }

    /** Something that lies over the desk, an open question, or an act under way comes first. */
    boolean occupied() {
        return kiosks.openProperty().get() || sight.panelProperty().get().isPresent() || asking.busy();
    }

    /** Whether the key could be used, once nothing else comes first. */
    boolean offered(DeskKey key) {
        return Objects.requireNonNull(state().keys().get(key)).enabled();
    }

    boolean can(DeskKey key) {
        return !occupied() && offered(key);
    }

    /** As {@link #offered}, of all that a key can be for. */
    boolean offered(KeyUse use) {
        return switch (use) {
            case NEXT -> state().primary().enabled();
            case CALL_NEXT -> sight.mayCallNext();
            case FINISH -> state().primary().enabled() && state().primary().step() == DeskState.Primary.Step.FINISH;
            case UNDO -> state().undo().filter(DeskState.UndoOffer::enabled).isPresent();
            case KIOSKS, LISTS, BAR -> true;
            case STAFF_CALL -> kiosks.calling().isPresent();
            case WHY -> state().rail().next().isPresent();
            case BESIDE -> !state().inHand().beside().isEmpty();
            default -> offered(DeskKey.valueOf(use.name()));
        };
    }

    boolean can(KeyUse use) {
        return !occupied() && offered(use);
    }

    private DeskState state() {
        return sight.stateProperty().get();
    }
}
