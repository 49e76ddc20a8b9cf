package id.giliran.hub.people;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people have consented to at a device: for one act, within a minute. An act that is tried again under its key is the same
 * act. Safe for use by many threads.
 */
final class Consents {
    static final Duration HOLDS = Duration.ofMinutes(1);

    /** Longer than any program tries an act again. */
    private static final Duration KEY_KEPT = Duration.ofHours(1);

    private static final int MOST_KEYS = 1_000;

    private final Map<Place, List<Given>> given = new HashMap<>();
    private final Map<String, Instant> spent = new HashMap<>();

    private record Place(String device, Consented act) {}

    private record Given(Person person, Instant until) {}

    /** Somebody stands at this device and consents. */
    synchronized void give(String device, Consented act, Person person, Instant now) {
        List<Given> here = standing(new Place(device, act), now);
        here.removeIf(one -> one.person().id().equals(person.id()));
        here.add(new Given(person, now.plus(HOLDS)));
        given.put(new Place(device, act), here);
    }

    /**
     * Lets an act be done if enough people stand behind it; what was given for it is used up by that.
     *
     * @param key of the act
     * @param signedIn who asks
     * @return who consented besides; empty when it is not enough
     */
    synchronized Optional<List<Person>> spend(
            String device, Consented act, String key, Optional<Person> signedIn, Instant now) {
        spent.values().removeIf(until -> !until.isAfter(now));
        if (spent.containsKey(key)) {
            return Optional.of(List.of());
        }
        Place place = new Place(device, act);
        List<Person> others = standing(place, now).stream().map(Given::person).toList();
        List<Person> all = new ArrayList<>(others);
        signedIn.ifPresent(all::add);
        if (!isEnough(act, all)) {
            return Optional.empty();
        }
        if (spent.size() < MOST_KEYS) {
            spent.put(key, now.plus(KEY_KEPT));
        }
        given.remove(place);
        return Optional.of(others);
    }

    private List<Given> standing(Place place, Instant now) {
        List<Given> here = new ArrayList<>(given.getOrDefault(place, List.of()));
        here.removeIf(one -> !one.until().isAfter(now));
        return here;
    }

    private static boolean isEnough(Consented act, List<Person> people) {
        Set<String> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        PersonRole least = act.least();
        return ids.size() >= act.people()
                && people.stream().anyMatch(person -> person.role().covers(least));
    }
}
