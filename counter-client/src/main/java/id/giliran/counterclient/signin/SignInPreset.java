package id.giliran.counterclient.signin;

import java.util.Optional;

/**
 * What the first screen begins with.
 *
 * @param operator name, may be empty
 * @param atOnce sign in as soon as it is possible, without a hand
 * @param told why the desk before was left, may be empty
 */
public record SignInPreset(Optional<Integer> counter, String operator, boolean atOnce, String told) {}
