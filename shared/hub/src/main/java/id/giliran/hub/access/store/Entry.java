package id.giliran.hub.access.store;

import java.util.Optional;

/** What came of letting a device in. */
public sealed interface Entry {
    /**
     * It stands in the registry.
     *
     * @param replaced the device that had its number until now
     */
    record Admitted(RegisteredDevice device, Optional<RegisteredDevice> replaced) implements Entry {}

    /** Another device has its number, so nothing was changed. */
    record Taken(RegisteredDevice holder) implements Entry {}
}
