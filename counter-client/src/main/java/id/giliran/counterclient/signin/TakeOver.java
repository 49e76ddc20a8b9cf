package id.giliran.counterclient.signin;

/**
 * The question whether a counter is taken over, with all that it has.
 *
 * @param operator who is signed in there now
 */
public record TakeOver(int counter, String operator, String title, String advice) {}
