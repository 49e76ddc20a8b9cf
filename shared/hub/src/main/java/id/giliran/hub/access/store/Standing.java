package id.giliran.hub.access.store;

import id.giliran.hub.access.KnownDevice;

/** How a device that shows a certificate stands with this hub. */
public sealed interface Standing {
    /** It is let in. */
    record Known(KnownDevice device) implements Standing {}

    /** It is not. */
    record TurnedAway(Why why) implements Standing {}

    /** Why a device is not let in. */
    enum Why {
        /** No such device was ever let in here, or it was another kind of device. */
        UNKNOWN,
        /** A person has revoked it. */
        REVOKED,
        /** Another device has its number now. */
        REPLACED,
        /** The device holds a newer certificate than this one and has used it. */
        OUTDATED
    }
}
