package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * An operator opens a counter.
 *
 * @param operator the name shown at the counter
 * @param takeOver whether the counter is taken over, with all that it has, from somebody who is signed in there; absent for no
 */
public record SignInRequest(
        @Limit(40) String operator, @Nullable Boolean takeOver) {
    /** At a counter where nobody is. */
    public SignInRequest(String operator) {
        this(operator, null);
    }
}
