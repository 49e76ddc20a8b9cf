package id.giliran.protocol.request;

/**
 * An override ends before it is over.
 *
 * @param by who ends it
 */
public record EndOverrideRequest(@Limit(40) String by) {}
