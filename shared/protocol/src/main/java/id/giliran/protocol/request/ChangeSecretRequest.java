package id.giliran.protocol.request;

/**
 * Somebody chooses a new PIN or password: after the first one, which another person gave, or at any time.
 *
 * @param person id in the staff list
 * @param secret the one that holds until now; it belongs into no log
 * @param chosen the new one
 */
public record ChangeSecretRequest(
        @Limit(40) String person,
        @Limit(200) String secret,
        @Limit(200) String chosen) {
    /** Without the secrets. */
    @Override
    public String toString() {
        return person + " changes a secret";
    }
}
