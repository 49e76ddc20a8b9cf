package id.giliran.hubclient;

/** How this device stands with its hub: what a screen shows as long as it is not let in. */
public sealed interface Admission {
    /**
     * No hub was found yet.
     *
     * @param where what was tried, for a technician, such as an address
     */
    record Searching(String where) implements Admission {}

    /**
     * A person must approve this device at the hub.
     *
     * @param code six digits that the person reads here and types there
     * @param hub the address of the hub that was found
     */
    record Waiting(String code, String hub) implements Admission {}

    /**
     * The device is known to its hub; whether the hub can be reached just now is the views' matter.
     *
     * @param byItself whether that went without a person, as it does for programs of the hub's own user on the hub's computer
     */
    record Admitted(boolean byItself) implements Admission {}

    /**
     * The hub does not let this device in, and trying goes on by itself where that can help.
     *
     * @param detail a sentence for a technician
     */
    record TurnedAway(Reason reason, String detail) implements Admission {
        /** Why. */
        public enum Reason {
            /** A person said no at the hub, or nobody said yes in time; the device asks anew with another code. */
            REFUSED,
            /** A person has revoked it at the hub. */
            REVOKED,
            /** Its certificate is over: it was away for too long. */
            EXPIRED,
            /** What answers is another hub than the one that it belongs to. */
            OTHER_HUB
        }
    }
}
