package id.giliran.hub.people;

import id.giliran.hub.access.store.WrongTries;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes whoever tries secrets wait, longer each time, and nobody else. What happens at one device has no effect at another. At
 * the device where somebody usually signs in, the tries for other people do not count, and the tries for this person make wait
 * a minute at most: so nobody can keep a person away from the own place, let alone an office. A secret is found by about 500
 * tries a working day there, of a million; everywhere else by about 40. Safe for use by many threads.
 */
final class Lockout {
    /** After so long without one, wrong tries count no more. */
    static final Duration LONGEST_COUNTED = Duration.ofHours(12);

    /** A wrong try for one person at one device. */
    private static final Steps PERSON = new Steps(3, Duration.ofMinutes(15), LONGEST_COUNTED);

    /** Wrong tries at one device, for whomever: else one could try the commonest secret with everybody. */
    private static final Steps DEVICE = new Steps(10, Duration.ofMinutes(5), Duration.ofHours(1));

    private static final Duration MOST_AT_THE_USUAL_DEVICE = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 4_096;

    private final Map<Place, Tries> ofPeople = new HashMap<>();
    private final Map<String, Tries> ofDevices = new HashMap<>();

    private record Place(String person, String device) {}

    private record Tries(int wrong, Instant last) {}

    /**
     * How the waiting grows.
     *
     * @param free wrong tries that cost nothing
     * @param most the longest wait
     * @param forgottenAfter how long after the last wrong try all is forgotten
     */
    private record Steps(int free, Duration most, Duration forgottenAfter) {
        private static final Duration FIRST = Duration.ofSeconds(5);
        private static final int MOST_DOUBLINGS = 10;

        Tries more(Tries before, Instant now) {
            return new Tries(wrong(before, now) + 1, now);
        }

        Duration left(Tries tries, Instant now) {
            int beyond = wrong(tries, now) - free;
            if (beyond < 0) {
                return Duration.ZERO;
            }
            Duration grown = FIRST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
            Duration whole = grown.compareTo(most) < 0 ? grown : most;
            return later(whole.minus(Duration.between(tries.last(), now)), Duration.ZERO);
        }

        private int wrong(Tries tries, Instant now) {
            return now.isAfter(tries.last().plus(forgottenAfter)) ? 0 : tries.wrong();
        }

        Steps atMost(Duration limit) {
            return new Steps(free, limit, forgottenAfter);
        }
    }

    /**
     * How long nobody may try for this person at this device.
     *
     * @param usual whether this person has signed in there lately
     * @return empty when it may be tried now
     */
    synchronized Optional<Duration> pause(String person, String device, boolean usual, Instant now) {
        Tries none = new Tries(0, now);
        Steps steps = usual ? PERSON.atMost(MOST_AT_THE_USUAL_DEVICE) : PERSON;
        Duration forPerson = steps.left(ofPeople.getOrDefault(new Place(person, device), none), now);
        Duration forDevice = usual ? Duration.ZERO : DEVICE.left(ofDevices.getOrDefault(device, none), now);
        Duration whole = later(forPerson, forDevice);
        return whole.isZero() ? Optional.empty() : Optional.of(whole);
    }

    /**
     * It was the wrong secret, or there is no such person.
     *
     * @return how it stands now: for the person there, and for the device
     */
    synchronized List<WrongTries> wrong(String person, String device, Instant now) {
        Tries none = new Tries(0, now);
        Place place = new Place(person, device);
        Tries forPerson = PERSON.more(ofPeople.getOrDefault(place, none), now);
        Tries forDevice = DEVICE.more(ofDevices.getOrDefault(device, none), now);
        ofPeople.put(place, forPerson);
        ofDevices.put(device, forDevice);
        forgetOldest();
        return List.of(
                new WrongTries(person, device, forPerson.wrong(), now),
                new WrongTries("", device, forDevice.wrong(), now));
    }

    /** So it stood in an earlier run of the hub. */
    synchronized void remember(WrongTries earlier, Instant now) {
        // A clock that was set back must not make anybody wait longer than the longest wait.
        Tries tries = new Tries(earlier.wrong(), earlier.last().isAfter(now) ? now : earlier.last());
        if (earlier.person().isEmpty()) {
            ofDevices.put(earlier.device(), tries);
        } else {
            ofPeople.put(new Place(earlier.person(), earlier.device()), tries);
        }
    }

    /**
     * It was the right one. What was tried there for others still counts: else one's own secret would buy tries for others'.
     *
     * @return whether there were wrong ones before
     */
    synchronized boolean right(String person, String device) {
        return ofPeople.remove(new Place(person, device)) != null;
    }

    /** An administrator has given this person a new secret. */
    synchronized void forgive(String person) {
        ofPeople.keySet().removeIf(place -> place.person().equals(person));
    }

    private void forgetOldest() {
        if (ofPeople.size() > MOST_KEPT) {
            ofPeople.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().last()))
                    .map(Map.Entry::getKey)
                    .ifPresent(ofPeople::remove);
        }
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
