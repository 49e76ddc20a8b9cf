package id.giliran.protocol.pairing;

import id.giliran.protocol.request.Limit;

/**
 * A device as it introduces itself.
 *
 * @param number of the kiosk, display or counter; 0 for a counter that is chosen by hand, and for a console
 * @param name what people call it, such as {@code Kios 1}
 */
public record Device(DeviceRole role, int number, @Limit(40) String name) {}
