package id.giliran.hub.people;

import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.WrongTries;
import id.giliran.hub.access.store.WrongTriesTable;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A {@link Lockout} that outlives the hub. Whether somebody has to wait is answered from memory; written is after a wrong secret,
 * which costs more to reckon than to write, and after a right one that follows it. What is kept is bounded: listed people at
 * known devices, and nothing of longer ago than it counts.
 */
final class KeptTries {
    private final Lockout lockout = new Lockout();
    private final WrongTriesTable table;
    private final Predicate<String> isListed;

    /** @param isListed whether an id is of the staff list; others, which may be mistyped secrets, are never written */
    KeptTries(AccessFile file, Predicate<String> isListed, Instant now) {
        this.table = new WrongTriesTable(file);
        this.isListed = isListed;
        table.all().forEach(tries -> lockout.remember(tries, now));
    }

    /** Who has to wait now. */
    Lockout lockout() {
        return lockout;
    }

    /** It was the wrong secret. */
    void wrong(String person, String device, Instant now) {
        List<WrongTries> counted = lockout.wrong(person, device, now).stream()
                .filter(tries -> tries.person().isEmpty() || isListed.test(tries.person()))
                .toList();
        table.put(counted, now.minus(Lockout.LONGEST_COUNTED));
    }

    /** It was the right one. */
    void right(String person, String device) {
        if (lockout.right(person, device)) {
            table.remove(person, device);
        }
    }

    /** An administrator has given this person a new secret. */
    void forgive(String person) {
        lockout.forgive(person);
        table.remove(person);
    }
}
