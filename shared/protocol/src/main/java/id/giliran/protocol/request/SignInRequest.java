package id.giliran.protocol.request;

/**
 * An operator opens a counter.
 *
 * @param operator the name shown at the counter
 */
public record SignInRequest(@Limit(40) String operator) {}
