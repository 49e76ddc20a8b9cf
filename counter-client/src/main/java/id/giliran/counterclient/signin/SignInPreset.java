package id.giliran.counterclient.signin;

import java.util.Optional;

/**
 * What the first screen begins with.
 *
 * @param operator name, may be empty
 * @param atOnce sign in as soon as it is possible, without a hand
 * @param asksSecret whether people show who they are; not at the hub owner's own console
 * @param told why the desk before was left, may be empty
 */
public record SignInPreset(
        Optional<Integer> counter, String operator, boolean atOnce, boolean asksSecret, String told) {
    /** Whether the device stands at its one counter, and may act for no other. */
    boolean bound() {
        return asksSecret && counter.isPresent();
    }
}
