package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * Somebody gets a new first PIN or password.
 *
 * @param secret to be changed at its first use; the hub makes one if it is absent. It belongs into no log
 */
public record ResetSecretRequest(@Nullable @Limit(200) String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "a new first secret";
    }
}
