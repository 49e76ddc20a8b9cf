package id.giliran.hub.people;

import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.access.store.UsualDeviceTable;
import id.giliran.hub.access.store.UsualDeviceTable.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where people sign in: a device is usual for somebody who has signed in there lately. Safe for use by many threads. */
final class UsualDevices {
    private static final Duration LATELY = Duration.ofDays(30);

    /** A day is exact enough, so that not every sign-in is written. */
    private static final Duration EXACT = Duration.ofDays(1);

    private final UsualDeviceTable table;
    private final Map<Place, Instant> seen;

    UsualDevices(AccessFile file) {
        this.table = new UsualDeviceTable(file);
        this.seen = new ConcurrentHashMap<>(table.all());
    }

    boolean isUsual(String person, String device, Instant now) {
        Instant last = seen.get(new Place(person, device));
        return last != null && last.plus(LATELY).isAfter(now);
    }

    /** Somebody of the staff list has signed in there. */
    void signedIn(String person, String device, Instant now) {
        Place place = new Place(person, device);
        Instant last = seen.get(place);
        if (last == null || last.plus(EXACT).isBefore(now)) {
            table.put(place, now, now.minus(LATELY));
            seen.put(place, now);
        }
    }

    /** Somebody has left; the file forgets by itself. */
    void forget(String person) {
        seen.keySet().removeIf(place -> place.person().equals(person));
    }
}
