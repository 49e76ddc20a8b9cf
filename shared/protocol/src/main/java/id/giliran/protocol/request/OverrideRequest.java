package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * Somebody answers for numbers that the plan would not give now. At least one of {@code minutes} and {@code tickets} ends it.
 *
 * @param service id of the only service that it is for; absent for all
 * @param minutes for how long, 1 to 720
 * @param tickets for how many numbers, 1 to 999
 * @param by who is responsible
 * @param reason why, never about a person
 */
public record OverrideRequest(
        @Limit(40) @Nullable String service,
        @Nullable Integer minutes,
        @Nullable Integer tickets,
        @Limit(40) String by,
        @Limit(80) @Typed String reason) {}
