package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * Lets the device in that shows this code.
 *
 * @param code six digits, as a person has read them on the device's screen
 * @param name another name for the device
 * @param replace whether the device that has its number now may lose it
 */
public record ApproveRequest(
        @Limit(16) String code,
        @Nullable @Limit(40) String name,
        @Nullable Boolean replace) {}
