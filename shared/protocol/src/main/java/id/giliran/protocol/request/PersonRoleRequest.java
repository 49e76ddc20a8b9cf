package id.giliran.protocol.request;

/**
 * Somebody's role changes.
 *
 * @param role {@code operator}, {@code supervisor} or {@code administrator}
 */
public record PersonRoleRequest(@Limit(20) String role) {}
