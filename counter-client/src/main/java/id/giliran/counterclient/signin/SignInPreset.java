package id.giliran.counterclient.signin;

import java.util.Optional;

/**
 * What the first screen begins with.
 *
 * @param operator name, may be empty
 * @param atOnce sign in as soon as it is possible, without a hand
 */
public record SignInPreset(Optional<Integer> counter, String operator, boolean atOnce) {}
