package id.giliran.hub.pairing;

import id.giliran.hub.pairing.PairingRefused.Why;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The devices on their way in. There is little room, so that nobody fills the hub's memory from outside, and no single address
 * has all of it; programs on the hub's own computer have room of their own. Used under the lock of the desk only.
 */
final class WaitingRoom {
    static final int MOST_WAITING = 8;
    static final int MOST_OF_AN_ADDRESS = 4;
    static final int MOST_BEGUN_A_MINUTE = 10;
    static final int MOST_BEGUN_OF_AN_ADDRESS = 6;

    /**
     * Each is a guess, for somebody in the middle, at the code that a device shows to him. Eight devices that nobody lets in begin 48
     * times in an hour.
     */
    static final int MOST_BEGUN_AN_HOUR = 100;

    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A device asks about once a second; one that does not is switched off. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final int MOST_OF_THIS_COMPUTER = 64;
    private static final int MOST_BEGUN_OF_THIS_COMPUTER = 240;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, WaitingPairing> pairings = new LinkedHashMap<>();
    private final Deque<Begun> begun = new ArrayDeque<>();

    private record Begun(Origin origin, long at) {}

    /**
     * Counts one more that begins.
     *
     * @throws PairingRefused when there were too many
     */
    void begin(Origin origin, long now) {
        begun.removeIf(each -> now - each.at() >= HOUR.toNanos());
        List<Begun> hour = begun.stream()
                .filter(each -> each.origin().loopback() == origin.loopback())
                .toList();
        List<Begun> minute =
                hour.stream().filter(each -> now - each.at() < MINUTE.toNanos()).toList();
        List<Begun> same = minute.stream()
                .filter(each -> each.origin().address().equals(origin.address()))
                .toList();
        if (origin.loopback()) {
            requireFewer(minute, MOST_BEGUN_OF_THIS_COMPUTER, MINUTE, now);
        } else {
            requireFewer(same, MOST_BEGUN_OF_AN_ADDRESS, MINUTE, now);
            requireFewer(minute, MOST_BEGUN_A_MINUTE, MINUTE, now);
            requireFewer(hour, MOST_BEGUN_AN_HOUR, HOUR, now);
        }
        begun.add(new Begun(origin, now));
    }

    private static void requireFewer(List<Begun> some, int most, Duration span, long now) {
        if (some.size() >= most) {
            long left = span.toNanos() - (now - some.get(some.size() - most).at());
            throw new PairingRefused(
                    Why.TOO_MANY,
                    "Too many devices ask to be let in at once; each tries again by itself.",
                    Optional.of(Duration.ofNanos(left)));
        }
    }

    /** A person has looked at those who wait: whatever filled the hour is over. */
    void beginAnew() {
        begun.clear();
    }

    /**
     * Takes one in. One that the same device has begun before makes room.
     *
     * @return those that had to go
     * @throws PairingRefused when there is no room
     */
    List<WaitingPairing> enter(WaitingPairing newcomer) {
        List<WaitingPairing> going = new ArrayList<>();
        List<WaitingPairing> same = undecided(newcomer.origin().loopback()).stream()
                .filter(each -> each.origin().address().equals(newcomer.origin().address()))
                .toList();
        if (!newcomer.origin().loopback()) {
            same.stream().filter(each -> isOfSameDevice(each, newcomer)).forEach(going::add);
            if (going.isEmpty() && same.size() >= MOST_OF_AN_ADDRESS) {
                going.add(same.getFirst());
            }
        }
        int most = newcomer.origin().loopback() ? MOST_OF_THIS_COMPUTER : MOST_WAITING;
        if (undecided(newcomer.origin().loopback()).size() - going.size() >= most) {
            throw new PairingRefused(
                    Why.TOO_MANY,
                    "As many devices wait to be let in as may; approve or refuse some at the hub with 'giliran hub pair'.",
                    Optional.of(LONGEST_SILENCE));
        }
        going.forEach(each -> pairings.remove(each.id()));
        pairings.put(newcomer.id(), newcomer);
        return going;
    }

    private static boolean isOfSameDevice(WaitingPairing one, WaitingPairing other) {
        return one.device().role() == other.device().role()
                && one.device().number() == other.device().number()
                && one.device().name().equals(other.device().name());
    }

    private List<WaitingPairing> undecided(boolean loopback) {
        return pairings.values().stream()
                .filter(WaitingPairing::isUndecided)
                .filter(each -> each.origin().loopback() == loopback)
                .toList();
    }

    Optional<WaitingPairing> find(String id) {
        return Optional.ofNullable(pairings.get(id));
    }

    /** Those that show this code; more than one would be a rare chance, or somebody's doing. */
    List<WaitingPairing> showing(String code) {
        return pairings.values().stream().filter(each -> each.shows(code)).toList();
    }

    /** Those that wait for a person. */
    List<WaitingPairing> open() {
        return pairings.values().stream()
                .filter(WaitingPairing::isUndecided)
                .filter(WaitingPairing::isOpen)
                .toList();
    }

    void remove(WaitingPairing gone) {
        pairings.remove(gone.id());
    }

    /** Takes out those whose time is over; tells which. */
    List<WaitingPairing> expire(long now) {
        List<WaitingPairing> gone = pairings.values().stream()
                .filter(each -> each.age(now) >= PATIENCE.toNanos()
                        || (each.isUndecided() && each.silence(now) >= LONGEST_SILENCE.toNanos()))
                .toList();
        gone.forEach(this::remove);
        return gone;
    }

    /** All, at the end. */
    Collection<WaitingPairing> all() {
        return List.copyOf(pairings.values());
    }
}
