package id.giliran.hub.pairing;

import id.giliran.hub.access.store.RegisteredDevice;
import id.giliran.protocol.pairing.PairingState;
import java.util.Optional;

/**
 * A device that was let in.
 *
 * @param replaced the device that has lost its number to it
 * @param state what the device is told
 */
public record Approved(RegisteredDevice device, Optional<RegisteredDevice> replaced, PairingState state) {}
