package id.giliran.counterclient.signin;

/** What follows once a counter is an operator's. */
@FunctionalInterface
public interface SignedIn {
    void enter(int counter, String operator);
}
