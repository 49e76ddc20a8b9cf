package id.giliran.kiosk.offline;

import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.KioskView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the hub said last, in this run of the kiosk or before it. For any thread. */
final class LastHeard {
    private final @Nullable KioskView kept;
    private volatile Snapshot<KioskView> newest = Snapshot.connecting();

    /** @param kept from an earlier run of the kiosk */
    LastHeard(@Nullable KioskView kept) {
        this.kept = kept;
    }

    void hear(Snapshot<KioskView> snapshot) {
        newest = snapshot;
    }

    /** Whether the hub speaks to us. */
    boolean isHubNear() {
        return newest.isFresh();
    }

    /** Id of the hub's run that speaks to us, empty before it has. */
    String run() {
        String run = newest.hub();
        return run == null ? "" : run;
    }

    Optional<KioskView> view() {
        KioskView view = newest.view();
        return Optional.ofNullable(view == null ? kept : view);
    }
}
