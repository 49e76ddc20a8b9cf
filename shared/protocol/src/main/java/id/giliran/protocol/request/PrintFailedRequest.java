package id.giliran.protocol.request;

/**
 * The paper did not come out.
 *
 * @param reason stable code of the printer trouble, such as {@code unplugged}
 */
public record PrintFailedRequest(@Limit(80) String reason) {}
