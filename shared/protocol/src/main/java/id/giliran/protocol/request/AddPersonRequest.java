package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * Somebody comes into the staff list.
 *
 * @param role {@code operator}, {@code supervisor} or {@code administrator}
 * @param secret the first PIN or password, to be changed at its first use; the hub makes one if it is absent. It belongs into no log
 */
public record AddPersonRequest(
        @Limit(80) String name,
        @Limit(20) String role,
        @Nullable @Limit(200) String secret) {
    /** Without name and secret. */
    @Override
    public String toString() {
        return "somebody comes into the staff list";
    }
}
