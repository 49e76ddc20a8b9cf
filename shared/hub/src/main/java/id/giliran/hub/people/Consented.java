package id.giliran.hub.people;

import id.giliran.hub.access.PersonRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may not do alone, or not without saying who it is. */
public enum Consented {
    /** To call a visitor by hand past more people than one may pass over alone: the favour that is worth a bribe. */
    CALL(2, PersonRole.SUPERVISOR),
    /** To let numbers be given against the plan. */
    OVERRIDE(2, PersonRole.SUPERVISOR),
    /** To take a day's journal out of the hub. */
    EXPORT(2, PersonRole.SUPERVISOR),
    /** To open the business day: nobody can be signed in yet, and the office must not wait for one person. */
    OPEN_DAY(1, PersonRole.OPERATOR),
    /** To close it, which sends everybody home who still waits. */
    CLOSE_DAY(1, PersonRole.SUPERVISOR);

    private final int people;
    private final PersonRole least;

    Consented(int people, PersonRole least) {
        this.people = people;
        this.least = least;
    }

    /** How many different people must stand behind it, who asks included. */
    public int people() {
        return people;
    }

    /** What at least one of them must be. */
    public PersonRole least() {
        return least;
    }

    /** The word in requests and problems, such as {@code open-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this word. */
    public static Optional<Consented> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
