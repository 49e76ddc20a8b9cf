package id.giliran.protocol.request;

import org.jspecify.annotations.Nullable;

/**
 * An operator opens a counter.
 *
 * @param operator id of the person in the staff list
 * @param takeOver whether the counter is taken over, with all that it has, from somebody who is signed in there; absent for no
 * @param secret PIN or password; absent for a console, whose owner answers for it. It belongs into no log
 */
public record SignInRequest(
        @Limit(40) String operator,
        @Nullable Boolean takeOver,
        @Nullable @Limit(200) String secret) {
    /** At a counter where nobody is. */
    public SignInRequest(String operator) {
        this(operator, null, null);
    }

    /** By a console. */
    public SignInRequest(String operator, @Nullable Boolean takeOver) {
        this(operator, takeOver, null);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return operator + " signs in";
    }
}
