package id.giliran.hub.people;

import id.giliran.hub.access.Person;
import java.time.Duration;

/** What the hub says to a person who has named an id and a secret. */
public sealed interface Verdict {
    /** That is this person. */
    record Known(Person person) implements Verdict {}

    /** The secret is right, but somebody else gave it: a new one has to be chosen first. */
    record MustChange() implements Verdict {}

    /** There is no such person, or the secret is another one; which of both is not told. */
    record Wrong() implements Verdict {}

    /** Nothing was looked at, as the staff list is empty: nobody can be anybody yet. */
    record NobodyListed() implements Verdict {}

    /** Nothing was looked at, as there were too many wrong tries. */
    record Delayed(Duration left) implements Verdict {}

    /** Nothing was looked at, as the device has a try on the way already or too many others have. */
    record Busy() implements Verdict {}

    /** The chosen secret cannot be taken; the old one holds on. */
    record Weak(Weakness weakness) implements Verdict {}
}
