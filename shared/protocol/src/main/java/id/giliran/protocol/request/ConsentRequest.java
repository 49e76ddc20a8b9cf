package id.giliran.protocol.request;

/**
 * A second person, standing at a counter, consents to what the person signed in there may not do alone. The consent holds for
 * one act within a minute.
 *
 * @param counter where both stand
 * @param act what is consented to: {@code call}, {@code override} or {@code export}
 * @param person id of the second person in the staff list
 * @param secret of the second person; it belongs into no log
 */
public record ConsentRequest(
        int counter,
        @Limit(20) String act,
        @Limit(40) String person,
        @Limit(200) String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return person + " consents to " + act + " at counter " + counter;
    }
}
