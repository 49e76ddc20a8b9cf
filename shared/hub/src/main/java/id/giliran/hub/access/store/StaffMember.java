package id.giliran.hub.access.store;

import id.giliran.hub.access.Person;
import java.time.Instant;

/**
 * A line of the staff list.
 *
 * @param secret what is stored of it
 * @param first whether somebody else gave it, so that it must be changed at its first use
 * @param since from when the secret holds
 */
public record StaffMember(Person person, String secret, boolean first, Instant since) {
    /** The same line about the person as changed. */
    public StaffMember with(Person changed) {
        return new StaffMember(changed, secret, first, since);
    }

    /** Without what is stored of the secret. */
    @Override
    public String toString() {
        return person.id();
    }
}
